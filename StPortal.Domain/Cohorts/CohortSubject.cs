using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>Whose training it is, of what and where.</summary>
public sealed record CohortSubject(
    Guid TraineeId,
    string Name,
    string SortName,
    string SpecialtyKey,
    RegulationCode Regulation,
    TrainingStatus Status,
    Guid UnitId,
    string UnitName);
