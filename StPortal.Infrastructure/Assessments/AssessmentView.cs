using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Assessments;

/// <summary>One form with everything that a page about it shows.</summary>
public sealed record AssessmentView(
    Guid Id,
    Guid Version,
    AssessmentStatus Status,
    string TraineeName,
    int TrainingYear,
    string Specialty,
    string Place,
    string AssessorName,
    bool IsExternal,
    LocalText Instrument,
    InstrumentDefinition Form,
    AssessmentContent Content,
    DateTime SavedAtUtc,
    DateTime? SignedAtUtc,
    string? SignedName,
    string? SignedTitle,
    IReadOnlyList<Goal> Goals);
