using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Load;
using StPortal.Infrastructure.Trainings;
using StPortal.Tests.Infrastructure.SqlServer;

namespace StPortal.Tests.Infrastructure.Load;

/// <summary>A small load is put in once for all tests of the class.</summary>
public sealed class LoadSeederTests(LoadSeederTests.Loaded loaded) : IClassFixture<LoadSeederTests.Loaded>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_Totals_AreExactlyWhatWasAskedFor()
    {
        var (trainees, evidence) = (0, 0);
        foreach (var slug in Loaded.Slugs)
        {
            await using var scope = await loaded.InAsync(slug);
            await using var context = scope.NewContext();
            trainees += await context.Trainings.CountAsync(Token);
            evidence += await context.Courses.CountAsync(Token) + await context.Activities.CountAsync(Token) + await context.GoalClaims.CountAsync(Token);
        }

        Assert.Equal((Loaded.Size.Trainees, Loaded.Size.Evidence), (trainees, evidence));
        Assert.Equal(Loaded.Slugs, loaded.Given.Select(one => one.Slug));
    }

    /// <summary>The organisation of every row is a foreign key too: a row without its tenant would be named here.</summary>
    [Fact]
    public async Task Load_Rows_KeepEveryForeignKey()
    {
        Assert.SkipWhen(TestServer.IsChosen, "SQL Server checks the keys at the load itself.");
        await using var scope = loaded.Portal.AsNobody();
        await using var context = scope.NewContext();
        await context.Database.OpenConnectionAsync(Token);
        await using var check = context.Database.GetDbConnection().CreateCommand();
        check.CommandText = "PRAGMA foreign_key_check";

        await using var reader = await check.ExecuteReaderAsync(Token);

        Assert.False(await reader.ReadAsync(Token));
    }

    [Fact]
    public async Task Load_CohortOfTheDirector_HasEveryTraineeAndNoTwoStandAlike()
    {
        await using var scope = await loaded.AsAsync("load-01", Role.DirectorOfStudies);

        var page = (await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token)).Value;

        Assert.Equal(Loaded.Size.TraineesOf(1), page.Matching);
        Assert.Equal(page.Matching, page.Rows.Count);
        Assert.All(page.Rows, row => Assert.InRange(row.Standing.GoalsAttested, 0, row.Standing.GoalsTotal));
        Assert.True(page.Rows.Select(row => (row.Standing.GoalsAttested, row.Standing.Time.CountedMonths)).Distinct().Count() > 7);
        Assert.InRange(page.MatchingNeed, 1, page.Matching - 1);
        Assert.True(page.Choices.Specialties.Count > 5);
    }

    [Fact]
    public async Task Load_MatrixAndTraining_OfEachTrainee_HoldEveryClaim()
    {
        foreach (var trainee in await loaded.TraineesAsync("load-02"))
        {
            await using var scope = loaded.Portal.As(trainee);
            await using var context = scope.NewContext();
            var claims = await context.GoalClaims.CountAsync(
                claim => context.Trainings.Any(training => training.Id == claim.TrainingId && training.TraineeId == trainee.Id), Token);

            var matrix = (await scope.Get<GoalMatrixQuery>().HandleAsync(null, Token)).Value;
            var training = (await scope.Get<MyTrainingQuery>().HandleAsync(Token)).Value;

            // A claim whose item or goal is missing would fall out.
            Assert.Equal(claims, matrix.Rows.Sum(row => row.Evidence.Count));
            Assert.Equal(matrix.Rows.Count, training.Goals.Count);
            Assert.NotEmpty(training.Road.Segments);
        }
    }

    [Fact]
    public async Task Load_Again_AddsNothing()
    {
        await using var nobody = loaded.Portal.AsNobody();

        var again = await nobody.Get<LoadSeeder>().SeedAsync(Loaded.Size with { Trainees = 90 }, Token).ToListAsync(Token);

        Assert.Empty(again);
    }

    [Fact]
    public async Task Load_InAnotherDatabase_SaysTheSame()
    {
        await using var other = new Loaded();
        await other.InitializeAsync();

        Assert.Equal(await loaded.DigestAsync("load-03"), await other.DigestAsync("load-03"));
    }

    [Fact]
    public async Task Load_BrokenOff_KeepsWholeOrganisationsAndIsCompletedLater()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var scope = portal.AsNobody();
        using var stop = new CancellationTokenSource();
        var given = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var one in scope.Get<LoadSeeder>().SeedAsync(Loaded.Size, stop.Token))
            {
                given.Add(one.Slug);
                await stop.CancelAsync();
            }
        });
        var rest = await scope.Get<LoadSeeder>().SeedAsync(Loaded.Size, Token).Select(one => one.Slug).ToListAsync(Token);

        Assert.Equal(["load-01"], given);
        Assert.Equal(["load-02", "load-03"], rest);
    }

    public sealed class Loaded : IAsyncLifetime
    {
        public static LoadSize Size { get; } = new(3, 30, 900);

        public static IReadOnlyList<string> Slugs { get; } = ["load-01", "load-02", "load-03"];

        public TestPortal Portal { get; private set; } = null!;

        public IReadOnlyList<LoadedOrganisation> Given { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            Portal = await TestPortal.StartAsync();
            await using var scope = Portal.AsNobody();
            Given = await scope.Get<LoadSeeder>().SeedAsync(Size, CancellationToken.None).ToListAsync();
        }

        public async Task<TestScope> InAsync(string slug)
        {
            await using var nobody = Portal.AsNobody();
            await using var context = nobody.NewContext();
            return Portal.AsOrganisation((await context.Organisations.SingleAsync(o => o.Slug == slug, CancellationToken.None)).Id);
        }

        /// <summary>As the one who holds the role for the whole organisation.</summary>
        public async Task<TestScope> AsAsync(string slug, Role role)
        {
            await using var scope = await InAsync(slug);
            await using var context = scope.NewContext();
            return Portal.As(await context.RoleAssignments
                .Where(one => one.Role == role && one.UnitId == null)
                .Join(context.Memberships, one => one.MembershipId, member => member.Id, (_, member) => member)
                .SingleAsync(CancellationToken.None));
        }

        public async Task<List<Membership>> TraineesAsync(string slug)
        {
            await using var scope = await InAsync(slug);
            await using var context = scope.NewContext();
            return await context.Trainings.Join(context.Memberships, t => t.TraineeId, m => m.Id, (_, member) => member).ToListAsync(CancellationToken.None);
        }

        /// <summary>Who there is and what is claimed, without the ids, which are new each time.</summary>
        public async Task<IReadOnlyList<string>> DigestAsync(string slug)
        {
            await using var scope = await InAsync(slug);
            await using var context = scope.NewContext();
            var claims = await context.GoalClaims
                .Join(context.Trainings, c => c.TrainingId, t => t.Id, (c, t) => new { c, t })
                .Join(context.Memberships, pair => pair.t.TraineeId, m => m.Id, (pair, m) => new { m.EmailKey, pair.c.GoalCode, pair.c.Activity, pair.c.Status })
                .ToListAsync(CancellationToken.None);
            return [.. claims.Select(claim => $"{claim.EmailKey} {claim.GoalCode} {claim.Activity} {claim.Status}").Order(StringComparer.Ordinal)];
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
