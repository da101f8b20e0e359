using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>What makes the stored rows right without anybody's change: the night, a broken-off operation, a database from before.</summary>
public sealed class CohortUpkeepTests : IAsyncLifetime
{
    private readonly CommandTexts commands = new();
    private CohortScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync(commands));

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Query_TheDayAfter_ShowsTodaysFigures()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren", assessedDaysAgo: 89);
        Assert.False(Assert.Single((await scene.AskAsync(scene.Director)).Rows).NeedsFollowUp);

        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));

        var page = await scene.AskAsync(scene.Director);
        Assert.Equal(new Attention(AttentionRule.NoRecentAssessment, new AttentionFigures(90, Day: Day("2026-08-27")), 90, Day("2026-11-25")), Assert.Single(page.Rows[0].Attention));
        Assert.Equal((0, 1, 1), (page.Rows[0].Assessments.Count, page.Totals.Need, page.MatchingNeed));
    }

    [Fact]
    public async Task Query_AtSwedishMidnight_IsOfTheNewDay()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        // 24 November 22:59 UTC is a minute to midnight in Sweden.
        scene.Portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 22, 59, 0, TimeSpan.Zero));
        await scene.AskAsync(scene.Director);
        Assert.Contains("Day: \"2026-11-24\"", Assert.Single(await scene.StoredAsync()), StringComparison.Ordinal);

        scene.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.AskAsync(scene.Director);

        Assert.Contains("Day: \"2026-11-25\"", Assert.Single(await scene.StoredAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_TheDayAfter_RefreshesNoMoreThanWhatIsInReach()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Gustav", "Ekholm", scene.Surgery);
        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));

        await scene.AskAsync(scene.Director);

        Assert.Single(await scene.StoredAsync(), row => row.Contains("Day: \"2026-11-25\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Night_Rows_AreBroughtToTodayOnceForEveryOrganisation()
    {
        var theirs = await CohortScene.StartAsync(scene.Portal, "theirs");
        await theirs.AddTraineeAsync("Kim", "Alm");
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await TendAsync();
        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));

        await TendAsync();

        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
        Assert.Equal(await theirs.FreshAsync(), await theirs.StoredAsync());
        commands.Clear();
        await TendAsync();
        Assert.DoesNotContain(commands.All, command => command.Contains("UPDATE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_WhoseRebuildDies_StandsAndIsMendedWithinSeconds()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");
        commands.Failing = "FROM \"CohortRows\"";
        await scene.Portal.AddAsync(scene.Organisation.Id, training.SupervisedBy(scene.Director, from: "2026-11-01"));
        commands.Failing = null;
        Assert.NotEqual(await scene.FreshAsync(), await scene.StoredAsync());
        Assert.Equal(1, await scene.MarksAsync());

        await TendAsync();
        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(5));
        await TendAsync();

        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
        Assert.Equal(0, await scene.MarksAsync());
    }

    [Fact]
    public async Task Query_AfterARebuildThatDied_MendsItItself()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren", supervised: false);
        commands.Failing = "FROM \"CohortRows\"";
        await scene.Portal.AddAsync(scene.Organisation.Id, training.SupervisedBy(scene.Supervisor));
        commands.Failing = null;
        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("Per Nordin", (await scene.AskAsync(scene.Director)).Rows[0].Supervisor?.Name);
    }

    [Fact]
    public async Task Transaction_RolledBack_LeavesRowsAndNoMark()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");
        var before = await scene.StoredAsync();

        await using (var scope = scene.Portal.AsOrganisation(scene.Organisation.Id))
        {
            await using var context = scope.NewContext();
            await using var transaction = await context.Database.BeginTransactionAsync(Token);
            context.Add(training.SupervisedBy(scene.Director, from: "2026-11-01"));
            await context.SaveChangesAsync(Token);
            await transaction.RollbackAsync(Token);
        }

        Assert.Equal(before, await scene.StoredAsync());
        Assert.Equal(0, await scene.MarksAsync());
    }

    [Fact]
    public async Task Transaction_Committed_RebuildsOnceAtItsEnd()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(Token);
        for (var i = 1; i <= 3; i++)
        {
            context.Add(scene.Signed(training, i));
            await context.SaveChangesAsync(Token);
        }

        commands.Clear();
        await transaction.CommitAsync(Token);

        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
        Assert.Single(commands.All, command => command.Contains("UPDATE \"CohortRows\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_OfHundreds_LeavesOneMarkAndRebuildsInBatches()
    {
        commands.Clear();
        List<object> rows = [];
        for (var i = 0; i < 250; i++)
        {
            var member = scene.Organisation.Member("Kim", "Samma");
            rows.AddRange([member, member.Training(scene.Medicine)]);
        }

        await scene.Portal.AddAsync(scene.Organisation.Id, [.. rows]);

        Assert.Equal(250, (await scene.StoredAsync()).Count);
        Assert.Equal(0, await scene.MarksAsync());
        Assert.Equal(2, commands.All.Count(command => command.Contains("FROM \"GoalClaims\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task RebuildAll_RowsThatWereLost_AreThereAgain()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.ChangeAsync(async context => context.RemoveRange(await context.CohortRows.ToListAsync(Token)));
        Assert.Empty(await scene.StoredAsync());

        await using var scope = scene.Portal.AsNobody();
        Assert.Equal(1, await scope.Get<CohortRebuilder>().RebuildAllAsync(scene.Organisation.Id, Token));

        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
    }

    [Fact]
    public async Task Database_FromBeforeThereWereRows_GetsThemAtTheNextStart()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await using (var scope = scene.Portal.AsNobody())
        {
            await using var context = scope.NewContext();
            var migrator = context.GetService<IMigrator>();
            await migrator.MigrateAsync("AssessmentSaveId", Token);
            await migrator.MigrateAsync(cancellationToken: Token);
        }

        Assert.Equal((0, 1), ((await scene.StoredAsync()).Count, await scene.MarksAsync()));
        await TendAsync();

        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
        Assert.Equal(0, await scene.MarksAsync());
    }

    [Fact]
    public async Task Tend_WhileAnotherInstanceHoldsTheJob_DoesNothing()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await using var scope = scene.Portal.AsNobody();
        await using (var context = scope.NewContext())
        {
            context.Add(new JobLease("cohort-rows", Guid.NewGuid(), scene.Portal.Clock.GetUtcNow().UtcDateTime.AddSeconds(30)));
            await context.SaveChangesAsync(Token);
        }

        await TendAsync();
        Assert.NotEqual(await scene.FreshAsync(), await scene.StoredAsync());

        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(30));
        await TendAsync();
        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
    }

    [Fact]
    public async Task Rebuild_OfTheSameRowsFromTwoSides_LeavesThemRight()
    {
        for (var i = 0; i < 5; i++)
            await scene.AddTraineeAsync("Kim", $"Efternamn{i}");
        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await using var scope = scene.Portal.AsNobody();
        var rebuilder = scope.Get<CohortRebuilder>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => rebuilder.RebuildAllAsync(scene.Organisation.Id, Token), Token)));

        Assert.Equal(await scene.FreshAsync(), await scene.StoredAsync());
    }

    [Fact]
    public async Task Audit_OfAChange_HoldsThePersonsActAndNothingDerived()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");

        await using var scope = scene.Portal.As(scene.Director);
        await using var context = scope.NewContext();
        var before = await context.AuditEntries.Select(entry => entry.Id).ToListAsync(Token);
        context.Add(training.SupervisedBy(scene.Director, from: "2026-11-01"));
        await context.SaveChangesAsync(Token);

        var traces = await context.AuditEntries.Where(entry => !before.Contains(entry.Id)).Select(entry => entry.SubjectType).ToListAsync(Token);
        Assert.Equal(["SupervisorMandate"], traces);
        Assert.Empty(await context.AuditEntries.Where(entry => entry.SubjectType.Contains("Cohort")).ToListAsync(Token));
    }

    [Fact]
    public void DerivedRows_AreTheseAndNoOthers() => Assert.Equal(
        [typeof(StPortal.Domain.Auditing.AuditLink), typeof(CohortMark), typeof(StPortal.Domain.Messaging.OutboxMail), typeof(StoredCohortRow)],
        typeof(StPortal.Domain.IDerivedRow).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(StPortal.Domain.IDerivedRow)))
            .OrderBy(type => type.Name, StringComparer.Ordinal));

    private async Task TendAsync()
    {
        await using var scope = scene.Portal.AsNobody();
        await scope.Get<CohortUpkeep>().TendAsync(Token);
    }
}
