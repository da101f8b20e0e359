using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Trainings;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.App.Trainings;

public sealed class RoadPartsTests : BlazorTestBase
{
    public RoadPartsTests() => Services.AddScoped<TrainingWords>();

    [Fact]
    public void RoadCard_OnTheWay_TellsFiguresPlacesAndWhatIsInTheWay()
    {
        var card = Render<RoadCard>(parameters => parameters.Add(part => part.Overview, Overview()));

        Assert.Contains("18 av 66", card.Markup, StringComparison.Ordinal);
        Assert.Equal(["done", "now", "gap"], card.FindAll(".way li").Select(item => item.ClassName));
        Assert.Contains("Beroende, 100\u00A0% till 2026-12-31", card.Find(".nowthen").TextContent, StringComparison.Ordinal);
        Assert.Contains("42 månader återstår att planera", card.Find(".block").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_None_SayWhatIsGoingOn() => Assert.Contains(
        "Inget mer att göra just nu", Render<StepsList>(parameters => parameters.Add(part => part.Steps, [])).Markup, StringComparison.Ordinal);

    [Fact]
    public void Tally_EachGoal_IsReadAloudWithItsState()
    {
        var tally = Render<GoalTally>(parameters => parameters.Add(part => part.Goals, Overview().Goals));

        Assert.NotNull(tally.Find("[aria-label='STa4 Etik: Ej påbörjat']"));
        Assert.Empty(tally.FindAll("a"));
    }

    private static TrainingOverview Overview()
    {
        var facts = new TrainingFacts(RegulationCode.Hslffs20218, "psykiatri", TrainingStatus.Active, Day("2025-01-01"), Day("2030-06-30"))
        {
            Placements =
            [
                new PlacementFact("Akut", new ServicePeriod(Day("2025-01-01"), Day("2025-12-31"), 100)),
                new PlacementFact("Beroende", new ServicePeriod(Day("2026-01-01"), Day("2026-12-31"), 100)),
            ],
        };
        var road = Road.Of(facts, Day("2026-06-30"));
        var goals = GoalProgress.Of(CurriculumCatalogue.Current.GoalsFor(RegulationCode.Hslffs20218, "psykiatri"), []);
        var head = new TrainingHead(Guid.NewGuid(), "Nora Forsell", "Psykiatri", RegulationCode.Hslffs20218, Day("2025-01-01"), "Karim Haddad");
        return new TrainingOverview(head, road, goals, RoadBlocks.Of(road, goals, true), NextSteps.Of([], goals, road.Gaps, Day("2026-06-30")));
    }
}
