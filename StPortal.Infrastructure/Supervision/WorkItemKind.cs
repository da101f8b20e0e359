namespace StPortal.Infrastructure.Supervision;

/// <summary>What can wait for a person.</summary>
public enum WorkItemKind
{
    /// <summary>The actor began an assessment and has not signed it.</summary>
    DraftAssessment,

    /// <summary>A trainee put an item forward; the actor attests or returns it.</summary>
    ProposedClaim,

    /// <summary>The actor's own item came back with a reason.</summary>
    ReturnedClaim,

    /// <summary>Somebody signed an assessment of the actor in the last two weeks.</summary>
    NewAssessment,
}
