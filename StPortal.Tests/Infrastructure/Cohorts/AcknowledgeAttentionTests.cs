using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>Who stands in which group once somebody has acknowledged, and when it no longer holds.</summary>
public sealed class AcknowledgeAttentionTests : IAsyncLifetime
{
    private CohortScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync());

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Acknowledge_Flagged_MovesToThoseFollowedUp()
    {
        await scene.AddTraineeAsync("Kim", "Alm");
        var first = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await scene.AddTraineeAsync("Kim", "Zander", supervised: false);

        Assert.Null(await AcknowledgeAsync(scene.Director, "Samtal bokat", first));

        var page = await scene.AskAsync(scene.Director);
        Assert.Equal(["Kim Zander", "Kim Berg", "Kim Alm"], page.Rows.Select(row => row.Name));
        Assert.Equal([CohortGroup.NeedsYou, CohortGroup.FollowedUp, CohortGroup.Fine], page.Rows.Select(row => row.Group));
        Assert.Equal(new CohortNote("Samtal bokat", scene.Portal.Clock.GetUtcNow().UtcDateTime), page.Rows[1].Note);
        Assert.Equal(new CohortTotals(3, 1, 1), page.Totals);
        Assert.Equal((1, 1), (page.MatchingNeed, page.MatchingFollowedUp));
    }

    [Fact]
    public async Task Narrowed_ByAnything_CountsAndOrdersAlike()
    {
        await scene.AddTraineeAsync("Kim", "Alm");
        var first = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await scene.AddTraineeAsync("Kim", "Zander", supervised: false);
        await AcknowledgeAsync(scene.Director, "Samtal bokat", first);

        var page = await scene.AskAsync(scene.Director, new CohortRequest { Search = "kim" });
        var needing = await scene.AskAsync(scene.Director, new CohortRequest { NeedsYouOnly = true });
        var chosen = await scene.AskAsync(scene.Director, new CohortRequest { TrainingIds = [first.Id] });

        Assert.Equal(["Kim Zander", "Kim Berg", "Kim Alm"], page.Rows.Select(row => row.Name));
        Assert.Equal((3, 1, 1), (page.Matching, page.MatchingNeed, page.MatchingFollowedUp));
        Assert.Equal(("Kim Zander", 1), (Assert.Single(needing.Rows).Name, needing.Matching));
        Assert.Equal("Kim Berg", Assert.Single(chosen.Rows).Name);
    }

    [Fact]
    public async Task Acknowledge_ByOne_IsNobodyElses()
    {
        var training = await scene.AddTraineeAsync("Kim", "Berg", assessedDaysAgo: 104);
        await AcknowledgeAsync(scene.Director, "Samtal bokat", training);

        Assert.Equal(CohortGroup.NeedsYou, Assert.Single((await scene.AskAsync(scene.Supervisor)).Rows).Group);
        Assert.Null(await AcknowledgeAsync(scene.Supervisor, "Bedömning i morgon", training));
        Assert.Equal("Bedömning i morgon", Assert.Single((await scene.AskAsync(scene.Supervisor)).Rows).Note?.Text);
        Assert.Equal("Samtal bokat", Assert.Single((await scene.AskAsync(scene.Director)).Rows).Note?.Text);
    }

    [Fact]
    public async Task Acknowledged_AnotherDay_StillHolds_UntilTheSituationChanges()
    {
        var training = await scene.AddTraineeAsync("Kim", "Berg", assessedDaysAgo: 104);
        await AcknowledgeAsync(scene.Director, "Samtal bokat", training);

        scene.Portal.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(CohortGroup.FollowedUp, Assert.Single((await scene.AskAsync(scene.Director)).Rows).Group);

        await scene.ChangeAsync(async context =>
            context.RemoveRange(await context.SupervisorMandates.Where(mandate => mandate.TrainingId == training.Id).ToListAsync(Token)));
        Assert.Equal(CohortGroup.NeedsYou, Assert.Single((await scene.AskAsync(scene.Director)).Rows).Group);
    }

    [Fact]
    public async Task Acknowledge_SituationOtherThanShown_IsRefusedByName()
    {
        var training = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);

        var refusal = await AskAsync(scene.Director, new([new(training.Id, "EndAfterPlan:2026-01-01:0:4")], "Samtal bokat"));

        Assert.Equal(new SituationHasChanged("Kim Berg"), refusal);
        Assert.Equal(CohortGroup.NeedsYou, Assert.Single((await scene.AskAsync(scene.Director)).Rows).Group);
    }

    [Fact]
    public async Task Acknowledge_NothingFlagged_IsRefused_AndNobodyOfTheListIsNoted()
    {
        var fine = await scene.AddTraineeAsync("Kim", "Alm");
        var flagged = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);

        Assert.IsType<NothingToAcknowledge>(await AcknowledgeAsync(scene.Director, "Samtal bokat", fine, flagged));
        Assert.IsType<FieldIsRequired>(await AcknowledgeAsync(scene.Director, " ", flagged));
        Assert.IsType<NobodyIsChosen>(await AcknowledgeAsync(scene.Director, "Samtal bokat"));
        Assert.Equal(0, (await scene.AskAsync(scene.Director)).Totals.FollowedUp);
    }

    [Fact]
    public async Task Acknowledge_OutsideReach_IsAsIfItWereMissing()
    {
        var outside = await scene.AddTraineeAsync("Kim", "Alm", scene.Surgery, supervised: false);
        var within = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        var surgeon = scene.Organisation.Member("Sten", "Kirurg");
        await scene.Portal.AddAsync(scene.Organisation.Id, surgeon, surgeon.Has(Role.DirectorOfStudies, scene.Surgery));
        var key = Assert.Single((await scene.AskAsync(surgeon)).Rows).AttentionKey;

        Assert.IsType<NotFound>(await AskAsync(scene.Director, new([new(outside.Id, key)], "Samtal bokat")));
        Assert.IsType<NotFound>(await AskAsync(scene.Director, new([new(within.Id, key), new(Guid.NewGuid(), key)], "Samtal bokat")));
        Assert.Equal(0, (await scene.AskAsync(scene.Director)).Totals.FollowedUp);
    }

    [Fact]
    public async Task Acknowledge_AgainAndAtOnce_LeavesOne()
    {
        var training = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        var key = Assert.Single((await scene.AskAsync(scene.Director)).Rows).AttentionKey;

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => AskAsync(scene.Director, new([new(training.Id, key)], "Samtal bokat"))));
        Assert.Null(await AcknowledgeAsync(scene.Director, "Samtal hållet", training));

        Assert.All(answers, Assert.Null);
        Assert.Equal("Samtal hållet", Assert.Single((await scene.AskAsync(scene.Director)).Rows).Note?.Text);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Undo_Twice_BringsTheTraineeBack()
    {
        var training = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await AcknowledgeAsync(scene.Director, "Samtal bokat", training);

        Assert.Null(await UndoAsync(scene.Director, training));
        Assert.Null(await UndoAsync(scene.Director, training));

        Assert.Equal(CohortGroup.NeedsYou, Assert.Single((await scene.AskAsync(scene.Director)).Rows).Group);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Summary_ListsAndCountsThoseWhoNeedTheAsker()
    {
        var first = await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await scene.AddTraineeAsync("Kim", "Zander", supervised: false);
        await AcknowledgeAsync(scene.Director, "Samtal bokat", first);

        await using var scope = scene.Portal.As(scene.Director);
        var summary = (await scope.Get<CohortSummaryQuery>().HandleAsync(Token)).Value;

        Assert.Equal(new CohortTotals(2, 1, 1), summary.Totals);
        Assert.Equal("Kim Zander", Assert.Single(summary.Rows).Name);
    }

    private async Task<Refusal?> AcknowledgeAsync(Membership who, string note, params Training[] trainings)
    {
        var keys = (await scene.AskAsync(who)).Rows.ToDictionary(row => row.TrainingId, row => row.AttentionKey);
        return await AskAsync(who, new([.. trainings.Select(training => new AcknowledgeAttention.Item(training.Id, keys[training.Id]))], note));
    }

    private async Task<Refusal?> AskAsync(Membership who, AcknowledgeAttention.Input input)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<AcknowledgeAttention>().HandleAsync(input, Token)).Refusal;
    }

    private async Task<Refusal?> UndoAsync(Membership who, Training training)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<UndoAcknowledgement>().HandleAsync(training.Id, Token)).Refusal;
    }

    private async Task<int> CountAsync()
    {
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        return await context.AttentionAcknowledgements.CountAsync(Token);
    }
}
