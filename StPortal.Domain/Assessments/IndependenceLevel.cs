namespace StPortal.Domain.Assessments;

/// <summary>Independence in a similar situation, 1 to 5 (after ten Cate; the labels are our own).</summary>
public enum IndependenceLevel
{
    Observes = 1,
    SupervisorPresent = 2,
    SupervisorAvailable = 3,
    Independent = 4,
    SupervisesOthers = 5,
}
