using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Trainings;

public sealed class TimelineTests
{
    private static readonly DateOnly Today = Day("2026-06-30");

    [Fact]
    public void Years_FromTheFirstDayToTheLast_SumToWhatIsRequired()
    {
        var line = Timeline.Of(Facts([Place("A", "2025-01-01", "2025-12-31"), Place("B", "2026-01-01", "2026-12-31", 50)]), Today);

        Assert.Equal(line.Years.Select(year => year.Year), Enumerable.Range(2025, line.Years.Count));
        Assert.Equal(66m, TrainingTime.ForShow(line.Years.Sum(year => year.Months)));
        Assert.Equal([12m, 6m], line.Years.Take(2).Select(year => TrainingTime.ForShow(year.Months)));
    }

    [Fact]
    public void Years_OfAbsence_GiveWhatIsCounted()
    {
        var facts = Facts([Place("A", "2025-01-01", "2025-12-31")]) with { Absences = [new AbsencePeriod(Day("2025-07-01"), Day("2025-09-30"), 100)] };

        Assert.Equal(9m, TrainingTime.ForShow(Timeline.Of(facts, Today).Years[0].Months));
    }

    [Fact]
    public void Years_AbsenceAfterAllElse_HasItsYear()
    {
        var facts = Facts([Place("A", "2025-01-01", "2025-12-31")]) with { Absences = [new AbsencePeriod(Day("2040-02-29"), Day("2040-03-01"), 50)] };

        Assert.Equal(2040, Timeline.Of(facts, Today).Years[^1].Year);
    }

    [Fact]
    public void Years_OfAPlacementWithoutReason_AreNotThousands() => Assert.Equal(
        60, Timeline.Of(Facts([Place("A", "2025-01-01", "2025-12-31"), Place("B", "9990-01-01", "9999-12-31")]), Today).Years.Count);

    [Fact]
    public void Bars_AtTheSameTime_LieInLanesOfTheirOwn()
    {
        var line = Timeline.Of(
            Facts([Place("A", "2025-01-01", "2026-12-31", 50), Place("B", "2025-06-01", "2025-12-31", 50), Place("C", "2026-01-01", "2026-12-31", 50)]), Today);

        Assert.Equal([("A", 0), ("B", 1), ("C", 1)], line.Bars.Take(3).Select(bar => (bar.Segment.Place, bar.Lane)));
        Assert.Equal(2, line.Lanes);
    }

    [Fact]
    public void Bars_OneAfterTheOther_ShareALane() =>
        Assert.Equal(1, Timeline.Of(Facts([Place("A", "2025-01-01", "2025-12-31"), Place("B", "2026-01-01", "2026-12-31")]), Today).Lanes);

    [Fact]
    public void Bars_OfPlacements_KeepTheirIds()
    {
        var id = Guid.NewGuid();

        var line = Timeline.Of(Facts([Place("A", "2025-01-01", "2026-12-31") with { Id = id }]), Today);

        Assert.Equal([id, null], line.Bars.Select(bar => bar.Segment.PlacementId));
    }

    [Fact]
    public void Training_NothingPlanned_HasARowForEachYearOfItsGap()
    {
        var line = Timeline.Of(Facts([]), Today);

        Assert.Equal(RoadSegmentKind.Gap, Assert.Single(line.Bars).Segment.Kind);
        Assert.Equal(2025, line.Years[0].Year);
        Assert.Equal(line.Time.ComputedEnd!.Value.Year, line.Years[^1].Year);
    }

    [Theory]
    [InlineData(100, "2030-06-30")]
    // Twice the days, counted from 2026-07-01.
    [InlineData(50, "2034-06-30")]
    public void EndAt_AnotherDegree_MovesTheEnd(int percent, string end) => Assert.Equal(
        Day(end), Timeline.Of(Facts([Place("A", "2025-01-01", "2026-12-31")]), Today).EndAt(percent));

    [Fact]
    public void EndAt_DegreeOfToday_IsTheComputedEnd()
    {
        var line = Timeline.Of(Facts([Place("A", "2025-01-01", "2026-12-31")]), Today);

        Assert.Equal(line.Time.ComputedEnd, line.EndAt(line.Road.Percent));
    }

    [Fact]
    public void EndAt_Served_IsNone() => Assert.Null(Timeline.Of(Facts([Place("A", "2018-01-01", "2025-12-31")]), Today).EndAt(50));

    private static TrainingFacts Facts(IReadOnlyList<PlacementFact> placements) =>
        new(RegulationCode.Hslffs20218, "psykiatri", TrainingStatus.Active, Day("2025-01-01"), Day("2030-06-30")) { Placements = placements };

    private static PlacementFact Place(string name, string from, string to, decimal percent = 100) =>
        new(name, new ServicePeriod(Day(from), Day(to), percent));
}
