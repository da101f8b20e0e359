using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Whose training it is, before the goals are worked out.</summary>
internal sealed record GoalMapHead(
    Guid TrainingId, Guid TraineeId, string Name, string SortName, CohortUnit Unit, string SpecialtyKey, RegulationCode Regulation,
    DateOnly Start, DateOnly PlannedEnd);
