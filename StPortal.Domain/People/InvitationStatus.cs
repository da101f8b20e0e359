namespace StPortal.Domain.People;

public enum InvitationStatus
{
    Sent,
    Accepted,
    Revoked,
}
