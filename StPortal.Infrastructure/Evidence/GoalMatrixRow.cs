using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Evidence;

/// <summary>One goal: how far it has come, what it rests on, and signed assessments that touch it.</summary>
public sealed record GoalMatrixRow(GoalProgress Progress, IReadOnlyList<GoalEvidence> Evidence, IReadOnlyList<GoalSupport> Support);
