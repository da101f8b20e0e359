using StPortal.Domain;

namespace StPortal.Infrastructure.Assessments;

/// <summary><paramref name="At"/> is the time of signing, or of the last save of a draft (UTC).</summary>
public sealed record AssessmentRow(Guid Id, string TraineeName, string AssessorName, LocalText Instrument, DateOnly ObservedOn, DateTime At);
