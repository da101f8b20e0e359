using StPortal.Infrastructure.Trainings;

namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// Goals × evidence of one training. <paramref name="IsOwn"/> when the one who asks is the trainee, <paramref name="MayDecide"/> when he
/// or she attests.
/// </summary>
public sealed record GoalMatrix(TrainingHead Head, IReadOnlyList<GoalMatrixRow> Rows, bool IsOwn, bool MayDecide = false);
