namespace StPortal.Domain.Assessments;

public enum AssessmentStatus
{
    Draft,
    Signed,
}
