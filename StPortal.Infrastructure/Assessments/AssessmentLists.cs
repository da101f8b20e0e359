namespace StPortal.Infrastructure.Assessments;

/// <summary>Each list holds at most <see cref="AssessmentRows.Cap"/>, the latest first.</summary>
public sealed record AssessmentLists(
    IReadOnlyList<AssessmentRow> ToFinish, IReadOnlyList<AssessmentRow> Signed, IReadOnlyList<AssessmentRow> AboutMe);
