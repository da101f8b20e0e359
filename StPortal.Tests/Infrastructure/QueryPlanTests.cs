using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Load;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Trainings;
using StPortal.Tests.Infrastructure.SqlServer;

namespace StPortal.Tests.Infrastructure;

/// <summary>What everybody's own pages cost does not grow with the organisation: no query walks through it.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private readonly QueryPlans plans = new();
    private TestPortal portal = null!;
    private Membership trainee = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(TestServer.IsChosen, "SQLite's plans; SQL Server decides by its statistics.");
        portal = await TestPortal.StartAsync(plans);
        await using var nobody = portal.AsNobody();
        await foreach (var _ in nobody.Get<LoadSeeder>().SeedAsync(new LoadSize(1, 3, 90), CancellationToken.None))
        {
        }

        await using var context = nobody.NewContext();
        await using var organisation = portal.AsOrganisation((await context.Organisations.SingleAsync(CancellationToken.None)).Id);
        await using var own = organisation.NewContext();
        trainee = await own.Trainings.Join(own.Memberships, t => t.TraineeId, m => m.Id, (_, member) => member).FirstAsync(CancellationToken.None);
        plans.Reset();
    }

    public async ValueTask DisposeAsync()
    {
        if (portal is not null)
            await portal.DisposeAsync();
    }

    [Fact]
    public async Task WhoActs_IsLookedUp_ByWhoItIs()
    {
        await using var scope = portal.As(trainee);

        Assert.NotNull(await scope.Get<ActorSource>().FindAsync(Token));

        AssertOnlyUnitsAreWalkedThrough();
    }

    [Fact]
    public async Task Matrix_AndTraining_AreReadByTheTraining()
    {
        await using var scope = portal.As(trainee);

        Assert.True((await scope.Get<GoalMatrixQuery>().HandleAsync(null, Token)).IsOk);
        Assert.True((await scope.Get<MyTrainingQuery>().HandleAsync(Token)).IsOk);

        AssertOnlyUnitsAreWalkedThrough();
    }

    [Fact]
    public async Task Plans_OfAnOrderByKey_AreSeenToWalkThroughTheOrganisation()
    {
        await using var scope = portal.As(trainee);
        await using var context = scope.NewContext();
        var training = Guid.NewGuid();

        await context.GoalClaims.Where(claim => claim.TrainingId == training).OrderBy(claim => claim.Id).ToListAsync(Token);

        Assert.Single(plans.ThroughAnOrganisation);
    }

    /// <summary>The tree of units is read whole, and is small; what is scanned beside are the values of a list given as a parameter.</summary>
    private void AssertOnlyUnitsAreWalkedThrough()
    {
        Assert.NotEqual(0, plans.Count);
        Assert.DoesNotContain(plans.ThroughAnOrganisation, step => !step.StartsWith("SEARCH u USING", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal));
    }
}
