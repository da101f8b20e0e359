using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;

namespace StPortal.Domain.Trainings;

/// <summary>Works out what stands in the way; it advises and decides nothing.</summary>
public static class RoadBlocks
{
    public static IReadOnlyList<RoadBlock> Of(Road road, IReadOnlyList<GoalProgress> goals, bool hasSupervisor)
    {
        RoadBlock?[] found =
        [
            hasSupervisor ? null : new RoadBlock(RoadBlockKind.NoPrincipalSupervisor),
            road.Gaps.Count == 0
                ? null
                : new RoadBlock(road.Gaps[0].EndWithout is null ? RoadBlockKind.NothingPlanned : RoadBlockKind.Gap, Gap: road.Gaps[0]),
            Courses(goals),
            NotStarted(goals),
        ];
        return [.. found.OfType<RoadBlock>()];
    }

    /// <summary>Whether an activity is met by clinical service, alone or as one of several.</summary>
    public static bool IsService(PrescribedActivity activity) => activity.IsMetBy(ActivityCode.ClinicalService);

    private static RoadBlock? Courses(IReadOnlyList<GoalProgress> goals)
    {
        var courses = goals.SelectMany(goal => goal.Prescribed).Where(part => part.Activity.IsMetBy(ActivityCode.Course)).ToList();
        var missing = courses.Count(course => course.State == GoalState.NotStarted);
        return missing == 0 ? null : new RoadBlock(RoadBlockKind.CoursesMissing, missing, courses.Count);
    }

    private static RoadBlock? NotStarted(IReadOnlyList<GoalProgress> goals)
    {
        var open = goals.Where(goal => goal.State == GoalState.NotStarted && goal.Prescribed.Any(part => IsService(part.Activity))).ToList();
        return open.Count == 0 ? null : new RoadBlock(RoadBlockKind.GoalsNotStarted, open.Count, goals.Count, open[0].Goal);
    }
}
