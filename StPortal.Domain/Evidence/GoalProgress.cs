using StPortal.Domain.Curricula;

namespace StPortal.Domain.Evidence;

/// <summary>
/// How far a goal has come. It is attested when each activity that the regulation prescribes has an attested claim; where no activity
/// is fixed (BT, STa3) or the source lacks them, when at least one claim is attested. Advised activities never hold a goal back.
/// </summary>
public sealed record GoalProgress(Goal Goal, GoalState State, IReadOnlyList<ActivityProgress> Prescribed)
{
    /// <summary>What is prescribed and not yet attested.</summary>
    public IEnumerable<PrescribedActivity> Missing =>
        Prescribed.Where(activity => activity.State != GoalState.Attested).Select(activity => activity.Activity);

    public static GoalProgress Of(Goal goal, IEnumerable<ClaimFacts> claims)
    {
        var own = claims.Where(claim => claim.GoalCode == goal.Code).ToList();
        var prescribed = goal.Prescribed
            .Select(activity => new ActivityProgress(activity, StateOf(own.Where(claim => activity.IsMetBy(claim.Activity)))))
            .ToList();
        return new GoalProgress(goal, Whole(prescribed, own), prescribed);
    }

    /// <summary>Progress of all goals, in the goals' order.</summary>
    public static IReadOnlyList<GoalProgress> Of(IReadOnlyList<Goal> goals, IEnumerable<ClaimFacts> claims)
    {
        var byGoal = claims.ToLookup(claim => claim.GoalCode);
        return [.. goals.Select(goal => Of(goal, byGoal[goal.Code]))];
    }

    private static GoalState Whole(List<ActivityProgress> prescribed, List<ClaimFacts> claims)
    {
        if (prescribed.Count == 0)
            return StateOf(claims);
        if (prescribed.TrueForAll(activity => activity.State == GoalState.Attested))
            return GoalState.Attested;
        // What the trainee must mend comes first, then what somebody else holds.
        if (prescribed.Exists(activity => activity.State == GoalState.Returned))
            return GoalState.Returned;
        if (prescribed.Exists(activity => activity.State == GoalState.Proposed))
            return GoalState.Proposed;
        return claims.Count > 0 ? GoalState.InProgress : GoalState.NotStarted;
    }

    /// <summary>One attested claim is enough; a returned one shows only while nothing else is under way.</summary>
    private static GoalState StateOf(IEnumerable<ClaimFacts> claims)
    {
        var statuses = claims.Select(claim => claim.Status).ToHashSet();
        if (statuses.Contains(ClaimStatus.Attested))
            return GoalState.Attested;
        if (statuses.Contains(ClaimStatus.Proposed))
            return GoalState.Proposed;
        if (statuses.Contains(ClaimStatus.Returned))
            return GoalState.Returned;
        return statuses.Count > 0 ? GoalState.InProgress : GoalState.NotStarted;
    }
}
