namespace StPortal.Domain.Evidence;

/// <summary>Where a goal claim stands.</summary>
public enum ClaimStatus
{
    /// <summary>Linked by the trainee, not yet put forward (screen: Pågår).</summary>
    Linked,
    Proposed,
    Attested,
    Returned,
}
