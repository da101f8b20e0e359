using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>What the goal map holds, and what it costs.</summary>
public sealed class GoalMapQueryTests : IAsyncLifetime
{
    private readonly CommandCounter commands = new();
    private CohortScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync(commands));

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Map_BothRegulations_AreTwoBlocksByStart()
    {
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01");
        await scene.AddWithGoalsAsync("Gustav Ekholm", "2022-01-01");
        await scene.AddWithGoalsAsync("Kerstin Vik", "2021-03-01", regulation: RegulationCode.Sosfs20158);

        var map = await AskAsync(scene.Director);

        Assert.Equal([RegulationCode.Hslffs20218, RegulationCode.Sosfs20158], map.Blocks.Select(block => block.Regulation));
        Assert.Equal(["Gustav Ekholm", "Elin Dahlgren"], map.Blocks[0].Rows.Select(row => row.Name));
        Assert.Equal(["Kerstin Vik"], map.Blocks[1].Rows.Select(row => row.Name));
        Assert.All(map.Blocks, block => Assert.All(block.Rows, row => Assert.Equal(block.Goals.Count, row.States.Count)));
    }

    [Fact]
    public async Task Map_Claims_ShowAsStatesTalliesAndWhatIsLacking()
    {
        await scene.AddWithGoalsAsync(
            "Elin Dahlgren", "2024-09-01", end: "2028-01-01",
            claims: [("STa3", ClaimStatus.Attested), ("STa5", ClaimStatus.Proposed), ("STa6", ClaimStatus.Returned)]);
        await scene.AddWithGoalsAsync("Gustav Ekholm", "2022-01-01", claims: [("STa5", ClaimStatus.Linked)]);

        var map = await AskAsync(scene.Director);

        var block = Assert.Single(map.Blocks);
        var goals = block.Goals.Select(goal => goal.Code).ToList();
        var elin = block.Rows[1];
        Assert.Equal(
            [GoalState.Attested, GoalState.Proposed, GoalState.Returned, GoalState.NotStarted],
            new[] { "STa3", "STa5", "STa6", "STa1" }.Select(code => elin.States[goals.IndexOf(code)]));
        Assert.Equal((1, 2), (block.NotAttested[goals.IndexOf("STa3")], block.NotAttested[goals.IndexOf("STa5")]));
        Assert.Equal(2 * goals.Count, map.Tallies.Values.Sum());
        Assert.Equal((1, 1, 1, 1), (map.Tallies[GoalState.Attested], map.Tallies[GoalState.Proposed], map.Tallies[GoalState.Returned], map.Tallies[GoalState.InProgress]));
        Assert.Equal((1, goals.Count - 1), (map.Finishing, map.Gaps.Count));
    }

    [Fact]
    public async Task Map_NoSpecialtyAsked_IsTheOneWithMostTrainees()
    {
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01", specialty: "kirurgi");
        await scene.AddWithGoalsAsync("Gustav Ekholm", "2024-09-01");
        await scene.AddWithGoalsAsync("Kim Alm", "2024-09-01");

        Assert.Equal(("internmedicin", 2, 3), Told(await AskAsync(scene.Director)));
        Assert.Equal(("kirurgi", 1, 3), Told(await AskAsync(scene.Director, new GoalMapRequest("kirurgi"))));
        Assert.Equal(("internmedicin", 2, 3), Told(await AskAsync(scene.Director, new GoalMapRequest("finns-inte"))));

        static (string, int, int) Told(GoalMap map) => (map.Specialty!.Key, map.Trainees, map.InReach);
    }

    [Fact]
    public async Task Map_UnitChosen_HoldsThatUnitAndOffersTheOthers()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Director.Has(Role.DirectorOfStudies, scene.Surgery));
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01");
        await scene.AddWithGoalsAsync("Gustav Ekholm", "2024-09-01", scene.Surgery);

        var map = await AskAsync(scene.Director, new GoalMapRequest(UnitId: scene.Surgery.Id));

        Assert.Equal(["Gustav Ekholm"], map.Blocks[0].Rows.Select(row => row.Name));
        Assert.Equal(["Medicinkliniken", "Ångkliniken"], map.Units.Select(unit => unit.Name));
    }

    [Fact]
    public async Task Map_MoreThanAPage_ShowsThePageAndSumsEverybody()
    {
        for (var i = 0; i < GoalMapRequest.PageSize + 3; i++)
            await scene.AddWithGoalsAsync($"Kim Alm{i:00}", "2024-01-01");

        var last = await AskAsync(scene.Director, new GoalMapRequest(Page: 9));
        var whole = await AskAsync(scene.Director, new GoalMapRequest(Whole: true));

        Assert.Equal((2, 2, 3, 53), (last.Page, last.Pages, last.Blocks[0].Rows.Count, last.Blocks[0].Trainees));
        Assert.All(last.Blocks[0].NotAttested, count => Assert.Equal(53, count));
        Assert.Equal(53, whole.Blocks[0].Rows.Count);
    }

    [Fact]
    public async Task Map_NotActive_IsLeftOut()
    {
        var training = await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01");
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        var loaded = await context.Trainings.SingleAsync(one => one.Id == training.Id, Token);
        context.Entry(loaded).Property(one => one.Status).CurrentValue = TrainingStatus.Paused;
        await context.SaveChangesAsync(Token);

        Assert.Equal(0, (await AskAsync(scene.Director)).InReach);
    }

    [Fact]
    public async Task Query_AsksTheDatabaseEquallyOften_WhateverTheNumberOfTrainees()
    {
        await scene.AddWithGoalsAsync("Kim Alm", "2024-01-01", claims: [("STa5", ClaimStatus.Proposed)]);
        var few = await CountAsync();
        for (var i = 0; i < 12; i++)
            await scene.AddWithGoalsAsync($"Kim Berg{i}", "2024-01-01", claims: [("STa5", ClaimStatus.Linked), ("STa6", ClaimStatus.Attested)]);

        Assert.Equal(few, await CountAsync());
        Assert.InRange(few, 1, 6);
    }

    private async Task<int> CountAsync()
    {
        // The day's first look also writes who was seen.
        await AskAsync(scene.Director);
        commands.Reset();
        await AskAsync(scene.Director);
        return commands.Count;
    }

    private async Task<GoalMap> AskAsync(Membership who, GoalMapRequest? request = null)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<GoalMapQuery>().HandleAsync(request ?? new GoalMapRequest(), Token)).Value;
    }
}
