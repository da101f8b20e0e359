using StPortal.Domain.Cohorts;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>What a row holds, and what it costs.</summary>
public sealed class CohortQueryTests : IAsyncLifetime
{
    private readonly CommandCounter commands = new();
    private CohortScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync(commands));

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Row_HoldsTheFactsOfTheTraining()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Signed(training, 8), scene.Signed(training, 89), scene.Signed(training, 90));

        var row = Assert.Single((await scene.AskAsync(scene.Director)).Rows);

        Assert.Equal(("Internmedicin", "Medicinkliniken", "Per Nordin"), (row.Specialty, row.Unit.Name, row.Supervisor?.Name));
        Assert.Equal(34.8m, StPortal.Domain.Trainings.TrainingTime.ForShow(row.Standing.Time.CountedMonths));
        Assert.Equal(3, row.Assessments.Count);
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], row.Assessments.PerWeek);
        Assert.Equal(new Milestone(MilestoneKind.PlannedEnd, Day("2029-06-30")), row.Standing.Next);
        Assert.False(row.NeedsFollowUp);
    }

    [Fact]
    public async Task Row_UnsignedAssessment_DoesNotCount()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren", assessedDaysAgo: 100);
        var draft = new StPortal.Domain.Assessments.Assessment(
            scene.Organisation.Id, training.Id, scene.Form.Id, scene.Supervisor.Id, scene.Portal.Today, scene.Portal.Clock.GetUtcNow().UtcDateTime);
        await scene.Portal.AddAsync(scene.Organisation.Id, draft);

        var row = Assert.Single((await scene.AskAsync(scene.Director)).Rows);

        Assert.Equal(0, row.Assessments.Count);
        Assert.Equal([AttentionRule.NoRecentAssessment], row.Attention.Select(flag => flag.Rule));
        Assert.Equal(Day("2026-11-14"), row.Attention[0].Since);
    }

    [Fact]
    public async Task Query_AsksTheDatabaseEquallyOften_WhateverTheNumberOfTrainees()
    {
        await scene.AddTraineeAsync("Kim", "Alm");
        var few = await CountAsync();
        for (var i = 0; i < 12; i++)
            await scene.AddTraineeAsync("Kim", "Berg", supervised: i % 2 == 0);

        Assert.Equal(few, await CountAsync());
        Assert.InRange(few, 1, 12);
    }

    private async Task<int> CountAsync()
    {
        // The day's first look also writes who was seen.
        await scene.AskAsync(scene.Director);
        commands.Reset();
        await scene.AskAsync(scene.Director);
        return commands.Count;
    }
}
