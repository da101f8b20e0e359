using StPortal.Infrastructure.Trainings;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Goals × evidence of one training. <paramref name="IsOwn"/> when the one who asks is the trainee.</summary>
public sealed record GoalMatrix(TrainingHead Head, IReadOnlyList<GoalMatrixRow> Rows, bool IsOwn);
