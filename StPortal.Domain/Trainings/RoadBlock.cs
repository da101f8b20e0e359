using StPortal.Domain.Curricula;

namespace StPortal.Domain.Trainings;

/// <summary>One thing in the way, with its figures. Which are set depends on the kind.</summary>
public sealed record RoadBlock(RoadBlockKind Kind, int Count = 0, int Total = 0, Goal? Goal = null, RoadGap? Gap = null);
