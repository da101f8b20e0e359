namespace StPortal.Domain.Evidence;

/// <summary>Where a goal, or one activity of it, stands (screen: Ej påbörjat, Pågår, Föreslaget, Intygat, Återlämnat).</summary>
public enum GoalState
{
    NotStarted,
    InProgress,
    Proposed,
    Attested,
    Returned,
}
