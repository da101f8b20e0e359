using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Applications;

/// <summary>Whose training it is and what it is for.</summary>
public sealed record ApplicationHead(
    Guid OrganisationId,
    Guid TrainingId,
    Guid TraineeId,
    Guid HomeUnitId,
    string GivenName,
    string FamilyName,
    string Email,
    string UnitName,
    string OrganisationName,
    string SpecialtyKey,
    RegulationCode Regulation,
    bool HasPersonalNumber)
{
    public string Name => $"{GivenName} {FamilyName}";

    public TrainingSubject Subject => new(TrainingId, TraineeId, HomeUnitId, Regulation);
}
