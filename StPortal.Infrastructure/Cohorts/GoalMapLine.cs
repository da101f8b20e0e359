using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>A training with the progress of its goals, while the map is laid out.</summary>
internal sealed record GoalMapLine(GoalMapHead Head, IReadOnlyList<GoalProgress> Goals);
