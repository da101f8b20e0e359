using StPortal.Domain.Curricula;

namespace StPortal.Domain.Trainings;

/// <summary>What is said of a training when it is begun. <paramref name="EmploymentPercent"/> is per cent of full time.</summary>
public sealed record TrainingDetails(
    string SpecialtyKey,
    RegulationCode Regulation,
    DateOnly Start,
    DateOnly PlannedEnd,
    Guid HomeUnitId,
    decimal EmploymentPercent = 100);
