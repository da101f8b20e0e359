using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Trainings;

public sealed class RoadTests
{
    private static readonly DateOnly Today = Day("2026-06-30");

    [Fact]
    public void Road_WithoutAHole_IsPlacementsInCountedMonthsAndWhatIsLeft()
    {
        var road = Road.Of(Facts([Place("A", "2025-01-01", "2025-12-31"), Place("B", "2026-01-01", "2026-12-31", 50)]), Today);

        Assert.Equal([RoadSegmentKind.Done, RoadSegmentKind.Now, RoadSegmentKind.Gap], road.Segments.Select(segment => segment.Kind));
        Assert.Equal([12m, 6m, 48m], road.Segments.Select(segment => TrainingTime.ForShow(segment.Months)));
        Assert.Equal([0m, 12m, 18m], road.Segments.Select(segment => TrainingTime.ForShow(segment.Start)));
        Assert.Equal(3m, TrainingTime.ForShow(road.Segments[1].Done));
        Assert.Equal(66m, TrainingTime.ForShow(road.Length));
    }

    [Fact]
    public void Road_WithAHole_TellsTheEndIfItIsNotFilled()
    {
        var road = Road.Of(Facts([Place("A", "2025-01-01", "2026-12-31"), Place("B", "2027-04-01", "2027-12-31")]), Today);

        var hole = road.Gaps[0];
        Assert.Equal((Day("2027-01-01"), Day("2027-03-31"), 3m), (hole.From, hole.To, TrainingTime.ForShow(hole.Months)));
        Assert.Equal(Day("2030-06-30"), road.Time.ComputedEnd);
        Assert.Equal(Day("2030-09-30"), hole.EndWithout);
        Assert.Null(road.Gaps[1].EndWithout);
    }

    [Fact]
    public void Road_WithAbsence_HasANotchAndNoLengthForIt()
    {
        var facts = Facts([Place("A", "2025-01-01", "2026-12-31")]) with { Absences = [new AbsencePeriod(Day("2025-07-01"), Day("2025-09-30"), 100)] };

        var road = Road.Of(facts, Today);

        Assert.Equal(new RoadNotch(6m, 3m), Assert.Single(road.Notches));
        Assert.Equal(21m, TrainingTime.ForShow(road.Segments[0].Months));
    }

    [Fact]
    public void Road_Served_HasNoGap() =>
        Assert.Empty(Road.Of(Facts([Place("A", "2018-01-01", "2025-12-31")]), Today).Gaps);

    [Fact]
    public void Blocks_NothingDone_NameEachThingInTheWay()
    {
        var goals = GoalProgress.Of(CurriculumCatalogue.Current.GoalsFor(RegulationCode.Hslffs20218, "psykiatri"), []);

        var blocks = RoadBlocks.Of(Road.Of(Facts([]), Today), goals, hasSupervisor: false);

        Assert.Equal(
            [RoadBlockKind.NoPrincipalSupervisor, RoadBlockKind.NothingPlanned, RoadBlockKind.CoursesMissing, RoadBlockKind.GoalsNotStarted],
            blocks.Select(block => block.Kind));
        Assert.Equal(blocks[2].Count, blocks[2].Total);
    }

    private static TrainingFacts Facts(IReadOnlyList<PlacementFact> placements) =>
        new(RegulationCode.Hslffs20218, "psykiatri", TrainingStatus.Active, Day("2025-01-01"), Day("2030-06-30")) { Placements = placements };

    private static PlacementFact Place(string name, string from, string to, decimal percent = 100) =>
        new(name, new ServicePeriod(Day(from), Day(to), percent));
}
