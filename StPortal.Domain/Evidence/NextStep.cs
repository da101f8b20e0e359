using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Evidence;

/// <summary>One step worth taking now. Which values are set depends on the kind.</summary>
public sealed record NextStep(NextStepKind Kind, ItemStanding? Item = null, Goal? Goal = null, RoadGap? Gap = null);
