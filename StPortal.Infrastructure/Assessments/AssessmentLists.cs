namespace StPortal.Infrastructure.Assessments;

/// <summary>Each list holds at most <see cref="Cap"/>, the latest first.</summary>
public sealed record AssessmentLists(
    IReadOnlyList<AssessmentRow> ToFinish, IReadOnlyList<AssessmentRow> Signed, IReadOnlyList<AssessmentRow> AboutMe)
{
    /// <summary>A list that holds this many may have left older ones out.</summary>
    public const int Cap = 500;
}
