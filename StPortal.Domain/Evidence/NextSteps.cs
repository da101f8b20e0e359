using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Evidence;

/// <summary>
/// The three steps that bring most now: first what is finished and only needs to be put forward, then what lacks a goal, then what has to
/// be booked, planned and begun. What came back stands under "Väntar på dig" and is not repeated.
/// </summary>
public static class NextSteps
{
    public const int Count = 3;

    public static IReadOnlyList<NextStep> Of(
        IReadOnlyList<ItemStanding> items, IReadOnlyList<GoalProgress> goals, IReadOnlyList<RoadGap> gaps, DateOnly today)
    {
        var begun = items.Where(item => item.From <= today).OrderBy(item => item.To).ThenBy(item => item.Id).ToList();
        var propose = begun.Where(item => item.NotProposed > 0 && item.To <= today).Select(item => new NextStep(NextStepKind.ProposeItem, item));
        var link = begun.Where(item => item.Links == 0).Select(item => new NextStep(NextStepKind.LinkItem, item));
        var course = goals.Where(LacksCourse).Select(goal => new NextStep(NextStepKind.BookCourse, Goal: goal.Goal));
        var plan = gaps.Select(gap => new NextStep(NextStepKind.PlanTime, Gap: gap));
        var start = goals.Where(goal => goal.State == GoalState.NotStarted && !LacksCourse(goal))
            .Select(goal => new NextStep(NextStepKind.StartGoal, Goal: goal.Goal));
        return [.. propose.Take(2).Concat(link.Take(1)).Concat(course.Take(1)).Concat(plan.Take(1)).Concat(start.Take(Count)).Take(Count)];
    }

    private static bool LacksCourse(GoalProgress goal) =>
        goal.Prescribed.Any(part => part.State == GoalState.NotStarted && part.Activity.IsMetBy(ActivityCode.Course));
}
