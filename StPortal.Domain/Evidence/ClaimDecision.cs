namespace StPortal.Domain.Evidence;

/// <summary>One decision on a goal claim; decisions are added, never changed, so the history stays.</summary>
public sealed class ClaimDecision : TenantEntity
{
    private ClaimDecision()
    {
    }

    internal ClaimDecision(Guid organisationId, Guid claimId, Approval approval)
        : base(organisationId)
    {
        ClaimId = claimId;
        Approval = approval;
    }

    public Guid ClaimId { get; private set; }

    public Approval Approval { get; private set; } = null!;
}
