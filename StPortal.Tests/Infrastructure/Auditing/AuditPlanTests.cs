using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Cohorts;
using StPortal.Tests.Infrastructure.SqlServer;

namespace StPortal.Tests.Infrastructure.Auditing;

/// <summary>The log grows for ever: nothing that is asked of it often walks through it.</summary>
public sealed class AuditPlanTests : IAsyncLifetime
{
    private readonly QueryPlans plans = new();
    private AuditScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(TestServer.IsChosen, "SQLite's plans; SQL Server decides by its statistics.");
        scene = await AuditScene.StartAsync(await TestPortal.StartAsync(plans));
    }

    public async ValueTask DisposeAsync()
    {
        if (scene is not null)
            await scene.DisposeAsync();
    }

    [Fact]
    public async Task Views_AreAskedForByViewerAndDay()
    {
        await using var scope = scene.Portal.As(scene.Director);
        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);
        plans.Reset();

        await using var context = scope.NewContext();
        await scope.FreshViewLog().ListedAsync(context, [scene.Training.Id], AuditPart.Cohort);

        AssertByIndex("(OrganisationId=? AND MemberId=? AND ListedOn=? AND AboutMemberId=?)");
    }

    [Fact]
    public async Task Insight_IsReadByWhomItIsAbout()
    {
        await using var scope = scene.Portal.As(scene.Trainee);
        plans.Reset();

        await scope.Get<InsightQuery>().HandleAsync(1, Token);

        AssertByIndex("(OrganisationId=? AND AboutMemberId=?)");
    }

    [Fact]
    public async Task Upkeep_LooksAtWhatIsNew()
    {
        await using var scope = scene.Portal.AsNobody();
        plans.Reset();

        await scope.Get<AuditChainer>().IsAnythingLeftAsync(scene.Organisation.Id, DateTime.UnixEpoch, Token);

        AssertByIndex("(OrganisationId=? AND AtUtc>?)", "(OrganisationId=? AND EntryId=?)");
    }

    [Fact]
    public async Task Log_IsReadFromItsEnd()
    {
        await using var scope = scene.Portal.As(scene.Administrator);
        plans.Reset();

        await scope.Get<AuditLogQuery>().HandleAsync(new AuditLogRequest(Kind: AuditKind.SignIn), Token);

        Assert.Contains(plans.Steps, step => step.Contains("IX_AuditEntries_OrganisationId_AtUtc", StringComparison.Ordinal));
        Assert.DoesNotContain(plans.Steps, step => step == "USE TEMP B-TREE FOR ORDER BY");
    }

    private void AssertByIndex(params IEnumerable<string> conditions)
    {
        Assert.All(conditions, condition => Assert.Contains(plans.Steps, step => step.EndsWith(condition, StringComparison.Ordinal)));
        Assert.DoesNotContain(plans.ThroughAnOrganisation, step => step.Contains("Audit", StringComparison.Ordinal));
    }
}
