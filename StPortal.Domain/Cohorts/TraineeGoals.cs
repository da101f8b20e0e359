using StPortal.Domain.Evidence;

namespace StPortal.Domain.Cohorts;

/// <summary>When somebody is planned to finish, and how far each goal of the training has come.</summary>
public sealed record TraineeGoals(DateOnly PlannedEnd, IReadOnlyList<GoalProgress> Goals);
