using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>One trainee's line of the map. <paramref name="States"/> follows the goals of its block.</summary>
public sealed record GoalMapRow(
    Guid TrainingId, string Name, string Unit, DateOnly Start, DateOnly PlannedEnd, IReadOnlyList<GoalState> States)
{
    public int Attested => States.Count(state => state == GoalState.Attested);
}
