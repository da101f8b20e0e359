using StPortal.Domain;
using StPortal.Domain.Assessments;

namespace StPortal.Infrastructure.Assessments;

/// <summary>A request as its trainee sees it. Whether anything has been written is the assessor's own.</summary>
public sealed record AssessmentRequestRow(
    Guid Id, string AssessorName, string AssessorEmail, LocalText Instrument, DateOnly ObservedOn, DateOnly LastDay, AssessmentRequestStatus Status,
    bool HasExpired, string? DeclineReason);
