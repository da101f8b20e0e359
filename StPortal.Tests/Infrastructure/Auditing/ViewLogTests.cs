using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Applications;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Trainings;

namespace StPortal.Tests.Infrastructure.Auditing;

public sealed class ViewLogTests : IAsyncLifetime
{
    private readonly CommandTexts commands = new();
    private AuditScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await AuditScene.StartAsync(await TestPortal.StartAsync(commands));

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Page_OfAnother_LeavesAViewEachTime()
    {
        await using var scope = scene.Portal.As(scene.Supervisor);
        scope.Get<RequestOrigin>().Set("10.0.0.7", "Firefox, Windows");

        Func<Task>[] looks =
        [
            () => scope.Get<TraineeQuery>().HandleAsync(scene.Training.Id, Token),
            () => scope.Get<TimelineQuery>().HandleAsync(scene.Training.Id, Token),
            () => scope.Get<GoalMatrixQuery>().HandleAsync(scene.Training.Id, Token),
            () => scope.Get<TraineeAssessmentsQuery>().HandleAsync(scene.Training.Id, Token),
            () => scope.Get<PreflightQuery>().HandleAsync(scene.Training.Id, Token),
            () => scope.Get<TraineeQuery>().HandleAsync(scene.Training.Id, Token),
        ];
        foreach (var look in looks)
        {
            scene.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await look();
        }

        Assert.Equal(
            ["Viewed Overview", "Viewed Timeline", "Viewed Goals", "Viewed Assessments", "Viewed Application", "Viewed Overview"],
            await scene.TracesAsync(AuditKind.View));
        Assert.All((await scene.EntriesAsync()).Where(entry => entry.Kind == AuditKind.View), entry => Assert.Equal(
            (scene.Supervisor.Id, scene.Trainee.Id, "10.0.0.7", "Firefox, Windows"), (entry.MemberId!.Value, entry.AboutMemberId!.Value, entry.Address, entry.Device)));
    }

    [Fact]
    public async Task Page_OfOnesOwn_LeavesNone()
    {
        await using var scope = scene.Portal.As(scene.Trainee);

        await scope.Get<TimelineQuery>().HandleAsync(null, Token);
        await scope.Get<GoalMatrixQuery>().HandleAsync(null, Token);
        await scope.Get<PreflightQuery>().HandleAsync(null, Token);

        Assert.Empty(await scene.TracesAsync(AuditKind.View));
    }

    [Fact]
    public async Task Page_ThatIsRefused_LeavesNone()
    {
        await using var scope = scene.Portal.As(scene.Administrator);

        await scope.Get<TraineeQuery>().HandleAsync(scene.Training.Id, Token);
        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);

        Assert.Empty(await scene.TracesAsync(AuditKind.View));
    }

    [Fact]
    public async Task Page_ThatCannotBeWritten_IsNotShown()
    {
        await using var scope = scene.Portal.As(scene.Supervisor);
        commands.Failing = "INSERT INTO \"AuditEntries\"";

        await Assert.ThrowsAnyAsync<Exception>(() => scope.Get<TraineeQuery>().HandleAsync(scene.Training.Id, Token));
    }

    [Fact]
    public async Task List_LeavesOneViewAPersonAndDay()
    {
        await using var scope = scene.Portal.As(scene.Director);

        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);
        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);
        await scope.Get<SearchPeopleQuery>().HandleAsync("dahlgren", Token);
        await scope.Get<GoalMapQuery>().HandleAsync(new GoalMapRequest(), Token);
        Assert.Equal(["Listed Cohort"], await scene.TracesAsync(AuditKind.View));

        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await scope.Get<SearchPeopleQuery>().HandleAsync("dahlgren", Token);

        Assert.Equal(["Listed Cohort", "Listed Search"], await scene.TracesAsync(AuditKind.View));
    }

    [Fact]
    public async Task List_AskedByTwoAtOnce_LeavesOneView()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(
            async () =>
            {
                // As from six processes, none of which knows what another has written.
                await using var scope = scene.Portal.As(scene.Director);
                await using var context = scope.NewContext();
                await scope.FreshViewLog().ListedAsync(context, [scene.Training.Id], AuditPart.Cohort);
            },
            Token)));

        Assert.Equal(["Listed Cohort"], await scene.TracesAsync(AuditKind.View));
    }

    [Fact]
    public async Task List_ThatCannotBeWritten_IsShownAllTheSame()
    {
        await using var scope = scene.Portal.As(scene.Director);
        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);
        scene.Portal.Clock.Advance(TimeSpan.FromHours(1));
        await using var other = scene.Portal.As(scene.Supervisor);
        commands.Failing = "INSERT INTO \"AuditEntries\"";

        Assert.True((await other.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token)).IsOk);
    }

    [Fact]
    public async Task List_SeenToday_CostsNothing_AndOneQuestionInAnotherProcess()
    {
        await using var scope = scene.Portal.As(scene.Director);
        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);
        commands.Clear();

        await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token);

        Assert.DoesNotContain(commands.All, text => text.Contains("AuditEntries", StringComparison.Ordinal));
        await using var context = scope.NewContext();
        await scope.FreshViewLog().ListedAsync(context, [scene.Training.Id], AuditPart.Cohort);
        Assert.Single(commands.All, text => text.Contains("AuditEntries", StringComparison.Ordinal));
        Assert.DoesNotContain(commands.All, text => text.Contains("INSERT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_IsWritten()
    {
        await using var scope = scene.Portal.As(scene.Director);

        await scope.Get<CohortExportQuery>().HandleAsync(new CohortRequest(), Token);
        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        await scope.Get<GoalMapQuery>().HandleAsync(new GoalMapRequest(Whole: true), Token);

        Assert.Equal(["Exported Cohort", "Exported GoalMap"], await scene.TracesAsync(AuditKind.Export));
    }

    [Fact]
    public async Task PersonalNumber_ShownToItsOwner_IsWritten()
    {
        await using var scope = scene.Portal.As(scene.Trainee);
        Assert.False((await scope.Get<ShowOwnPersonalNumber>().HandleAsync(Token)).IsOk);
        await scope.Get<SetOwnPersonalNumber>().HandleAsync("19900602-2397", Token);

        var shown = await scope.Get<ShowOwnPersonalNumber>().HandleAsync(Token);

        Assert.Equal("19900602-2397", shown.Value);
        Assert.Equal(["Shown PersonalNumber"], await scene.TracesAsync(AuditKind.View));
        Assert.Contains((await scene.EntriesAsync()), entry => entry.SubjectType == nameof(IdentityVaultEntry) && entry.AboutMemberId == scene.Trainee.Id && entry.Act == AuditAct.Added);
    }
}
