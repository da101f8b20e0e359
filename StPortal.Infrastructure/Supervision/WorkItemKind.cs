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

    /// <summary>Somebody whom the actor administers opened an invitation with an account that cannot be used for it.</summary>
    TurnedAwayInvitation,

    /// <summary>An invitation of somebody whom the actor administers expired without being accepted.</summary>
    ExpiredInvitation,

    /// <summary>Mail of the organisation's was given up.</summary>
    UndeliveredMail,
}
