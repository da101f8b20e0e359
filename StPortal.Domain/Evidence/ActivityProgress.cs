using StPortal.Domain.Curricula;

namespace StPortal.Domain.Evidence;

/// <summary>How far one prescribed activity of a goal has come.</summary>
public sealed record ActivityProgress(PrescribedActivity Activity, GoalState State);
