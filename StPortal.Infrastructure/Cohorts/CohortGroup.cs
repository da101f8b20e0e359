using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many of the reach are alike in what can be chosen: totals, choices and most counts follow from these.</summary>
/// <param name="Oldest">The earliest day that one of the rows holds for.</param>
/// <param name="IsMarked">Whether a mark of the organisation's was left standing.</param>
internal sealed record CohortGroup(
    string SpecialtyKey,
    RegulationCode Regulation,
    TrainingStatus Status,
    bool NeedsFollowUp,
    CohortUnit Unit,
    CohortPerson? Supervisor,
    int Count,
    DateOnly Oldest,
    bool IsMarked)
{
    /// <summary>Whether the choices of the request let it through; search and reason are not among them.</summary>
    public bool Matches(CohortRequest request) =>
        (request.Status is not { } status || Status == status)
        && (request.SpecialtyKey is not { } specialty || SpecialtyKey == specialty)
        && (request.UnitId is not { } unit || Unit.Id == unit)
        && (request.SupervisorId is not { } supervisor || Supervisor?.Id == supervisor)
        && (request.Regulation is not { } regulation || Regulation == regulation);
}
