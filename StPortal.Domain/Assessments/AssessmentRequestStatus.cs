namespace StPortal.Domain.Assessments;

public enum AssessmentRequestStatus
{
    Sent,
    Answered,

    /// <summary>The trainee took it back.</summary>
    Withdrawn,

    /// <summary>The assessor will not.</summary>
    Declined,
}
