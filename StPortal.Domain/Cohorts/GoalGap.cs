using StPortal.Domain.Curricula;

namespace StPortal.Domain.Cohorts;

/// <summary>How many of those who finish soon, under the goal's regulation, still lack it.</summary>
public sealed record GoalGap(Goal Goal, int Lacking, int Finishing);
