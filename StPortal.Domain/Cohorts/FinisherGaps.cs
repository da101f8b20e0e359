using StPortal.Domain.Evidence;

namespace StPortal.Domain.Cohorts;

/// <summary>
/// Which goals those who finish within two years still lack, most first: where a course or a placement is worth planning. Trainings of
/// one specialty; goals of two regulations are never added together, since their codes do not mean the same.
/// </summary>
public static class FinisherGaps
{
    public const int Years = 2;

    /// <summary>Those whose planned end has passed belong here too: they are in the greatest hurry.</summary>
    public static bool IsFinisher(DateOnly plannedEnd, DateOnly today) => plannedEnd <= today.AddYears(Years);

    public static IReadOnlyList<GoalGap> Of(IEnumerable<TraineeGoals> trainees, DateOnly today) =>
    [
        .. trainees.Where(trainee => IsFinisher(trainee.PlannedEnd, today))
            .SelectMany(trainee => trainee.Goals)
            .GroupBy(progress => (progress.Goal.Regulation, progress.Goal.Code))
            .Select(group => new GoalGap(group.First().Goal, group.Count(progress => progress.State != GoalState.Attested), group.Count()))
            .Where(gap => gap.Lacking > 0)
            .OrderByDescending(gap => gap.Lacking)
            .ThenByDescending(gap => (decimal)gap.Lacking / gap.Finishing)
            .ThenByDescending(gap => gap.Goal.Regulation)
            .ThenBy(gap => gap.Goal.Group)
            .ThenBy(gap => gap.Goal.Number),
    ];
}
