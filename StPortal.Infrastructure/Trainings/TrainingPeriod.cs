using StPortal.Domain.People;
using StPortal.Infrastructure.Evidence;

namespace StPortal.Infrastructure.Trainings;

/// <summary>
/// What a supervisor of a period sees of a training. <paramref name="Mandates"/> are the actor's own in it; <paramref name="Rows"/> is
/// what lies in their days, placements included, the latest first.
/// </summary>
public sealed record TrainingPeriod(TrainingHead Head, IReadOnlyList<HeldMandate> Mandates, IReadOnlyList<EvidenceRow> Rows);
