using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Evidence;

public sealed class NextStepsTests
{
    private static readonly DateOnly Today = Day("2026-06-30");

    private static readonly IReadOnlyList<Goal> Goals = CurriculumCatalogue.Current.GoalsFor(RegulationCode.Hslffs20218, "psykiatri");

    [Fact]
    public void Steps_FinishedItem_ComesBeforeCoursesAndPlans()
    {
        var gap = new RoadGap(Day("2027-01-01"), Day("2027-03-31"), 3, null);

        var steps = NextSteps.Of([Item("Kurs", "2026-01-01", links: 1, notProposed: 1)], GoalProgress.Of(Goals, []), [gap], Today);

        Assert.Equal([NextStepKind.ProposeItem, NextStepKind.BookCourse, NextStepKind.PlanTime], steps.Select(step => step.Kind));
    }

    [Fact]
    public void Steps_ItemWithoutGoal_IsToBeLinked() => Assert.Equal(
        NextStepKind.LinkItem, NextSteps.Of([Item("Kurs", "2026-01-01", 0, 0)], GoalProgress.Of(Goals, []), [], Today)[0].Kind);

    [Fact]
    public void Steps_ItemAhead_WaitsUntilItHasBegun() => Assert.DoesNotContain(
        NextSteps.Of([Item("Kurs", "2026-12-01", 1, 1)], GoalProgress.Of(Goals, []), [], Today), step => step.Item is not null);

    [Fact]
    public void Steps_EverythingAttested_AreNone()
    {
        var claims = Goals.SelectMany(goal => goal.Prescribed.Select(part => part.Alternatives[0]).DefaultIfEmpty(ActivityCode.Course)
            .Select(activity => new ClaimFacts(goal.Code, activity, ClaimStatus.Attested)));

        Assert.Empty(NextSteps.Of([], GoalProgress.Of(Goals, claims), [], Today));
    }

    private static ItemStanding Item(string title, string on, int links, int notProposed) =>
        new(EvidenceKind.Course, Guid.NewGuid(), title, Day(on), Day(on), links, notProposed);
}
