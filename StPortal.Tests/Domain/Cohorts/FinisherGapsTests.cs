using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Cohorts;

public sealed class FinisherGapsTests
{
    private static readonly DateOnly Today = Day("2026-11-24");

    [Theory]
    [InlineData("2028-11-24", true)]
    [InlineData("2028-11-25", false)]
    [InlineData("2026-01-01", true)]
    public void IsFinisher_PlannedEnd_CountsTwoYearsAndWhatHasPassed(string end, bool expected) =>
        Assert.Equal(expected, FinisherGaps.IsFinisher(Day(end), Today));

    [Fact]
    public void Of_Finishers_CountsWhoLacksEachGoal_MostFirst()
    {
        var gaps = FinisherGaps.Of(
            [
                Trainee("2027-01-01", ("STa1", GoalState.Attested), ("STa2", GoalState.Proposed), ("STa3", GoalState.NotStarted)),
                Trainee("2028-01-01", ("STa1", GoalState.Attested), ("STa2", GoalState.Attested), ("STa3", GoalState.Returned)),
                Trainee("2030-01-01", ("STa1", GoalState.NotStarted), ("STa2", GoalState.NotStarted), ("STa3", GoalState.NotStarted)),
            ],
            Today);

        Assert.Equal([("STa3", 2, 2), ("STa2", 1, 2)], gaps.Select(gap => (gap.Goal.Code, gap.Lacking, gap.Finishing)));
    }

    [Fact]
    public void Of_TwoRegulations_AreNotAddedTogether()
    {
        var gaps = FinisherGaps.Of(
            [
                Trainee("2027-01-01", ("STa1", GoalState.NotStarted)),
                Trainee("2027-01-01", ("STa1", GoalState.Attested)),
                Trainee("2027-01-01", RegulationCode.Sosfs20158, ("a1", GoalState.InProgress)),
            ],
            Today);

        Assert.Equal([("a1", 1, 1), ("STa1", 1, 2)], gaps.Select(gap => (gap.Goal.Code, gap.Lacking, gap.Finishing)));
    }

    [Fact]
    public void Of_EquallyMany_FollowsTheRegulationsOrder()
    {
        var gaps = FinisherGaps.Of([Trainee("2027-01-01", ("STc10", GoalState.NotStarted), ("STc2", GoalState.NotStarted), ("STb1", GoalState.NotStarted))], Today);

        Assert.Equal(["STb1", "STc2", "STc10"], gaps.Select(gap => gap.Goal.Code));
    }

    [Fact]
    public void Of_NobodyFinishing_IsEmpty() => Assert.Empty(FinisherGaps.Of([Trainee("2030-01-01", ("STa1", GoalState.NotStarted))], Today));

    private static TraineeGoals Trainee(string end, params (string Code, GoalState State)[] goals) =>
        Trainee(end, RegulationCode.Hslffs20218, goals);

    private static TraineeGoals Trainee(string end, RegulationCode regulation, params (string Code, GoalState State)[] goals) =>
        new(Day(end), [.. goals.Select(goal => new GoalProgress(CurriculumCatalogue.Current.FindGoal(regulation, "internmedicin", goal.Code)!, goal.State, []))]);
}
