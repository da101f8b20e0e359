namespace StPortal.Domain.Assessments;

/// <summary>Who is asked, about which day, and until when (inclusive) the link can be opened.</summary>
public sealed record AssessmentRequestDetails(string? AssessorName, string? AssessorEmail, DateOnly ObservedOn, DateOnly LastDay);
