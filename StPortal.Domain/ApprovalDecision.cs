namespace StPortal.Domain;

public enum ApprovalDecision
{
    Approved,
    Returned,
    Revoked,
}
