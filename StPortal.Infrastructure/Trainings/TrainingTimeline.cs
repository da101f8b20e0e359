using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Evidence;

namespace StPortal.Infrastructure.Trainings;

/// <summary>A training by the calendar, with what stands beside it.</summary>
/// <param name="Supervisors">The supervisor of each placement that has one, by the placement's id.</param>
/// <param name="Evidence">Placements and courses with the goals they are for; null for a reader who may not see evidence.</param>
/// <param name="IsOwn">Whether the reader is the trainee.</param>
public sealed record TrainingTimeline(
    TrainingHead Head,
    string SpecialtyKey,
    Timeline Line,
    IReadOnlyDictionary<Guid, string> Supervisors,
    IReadOnlyList<EvidenceRow>? Evidence,
    bool IsOwn);
