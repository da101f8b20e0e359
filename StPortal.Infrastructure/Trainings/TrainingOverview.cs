using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Trainings;

/// <summary>One training at a glance. Goals, steps and blocks are empty for a reader who may not see evidence.</summary>
public sealed record TrainingOverview(
    TrainingHead Head, Road Road, IReadOnlyList<GoalProgress> Goals, IReadOnlyList<RoadBlock> Blocks, IReadOnlyList<NextStep> Steps);
