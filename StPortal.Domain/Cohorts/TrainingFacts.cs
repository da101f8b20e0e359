using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>What the cohort's rules ask of one training; nothing more is read. Days are Swedish days.</summary>
public sealed record TrainingFacts(
    RegulationCode Regulation, string SpecialtyKey, TrainingStatus Status, DateOnly Start, DateOnly PlannedEnd)
{
    public IReadOnlyList<PlacementFact> Placements { get; init; } = [];

    public IReadOnlyList<AbsencePeriod> Absences { get; init; } = [];

    public IReadOnlyList<DegreeFact> Degrees { get; init; } = [];

    /// <summary>Mandates of principal supervisors, past and coming ones too.</summary>
    public IReadOnlyList<MandateFact> PrincipalMandates { get; init; } = [];

    public IReadOnlyList<ClaimFacts> Claims { get; init; } = [];

    /// <summary>The day each claim that still waits was put forward.</summary>
    public IReadOnlyList<DateOnly> WaitingClaims { get; init; } = [];

    /// <summary>The day of the last signed assessment ever.</summary>
    public DateOnly? LastAssessment { get; init; }
}
