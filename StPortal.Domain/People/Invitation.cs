namespace StPortal.Domain.People;

/// <summary>
/// An invitation to a membership. Its link expires, can be sent anew (the former then opens nothing) or be taken back; accepting it while
/// signed in links the directory account.
/// </summary>
public sealed class Invitation : TenantEntity
{
    private Invitation()
    {
    }

    public Invitation(Guid organisationId, Guid membershipId, Guid? invitedById, DateTime atUtc)
        : base(organisationId)
    {
        MembershipId = membershipId;
        Send(invitedById, atUtc);
    }

    /// <summary>Long enough for a holiday of two weeks.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(21);

    public Guid MembershipId { get; private set; }

    /// <summary>Who sent it last; null for the service itself (an operator verb).</summary>
    public Guid? InvitedById { get; private set; }

    public InvitationStatus Status { get; private set; }

    public DateTime SentAtUtc { get; private set; }

    public DateTime ExpiresAtUtc { get; private set; }

    public DateTime? AcceptedAtUtc { get; private set; }

    /// <summary>Why somebody who opened it could not accept: told to whoever invited. Null when nobody was turned away.</summary>
    public TurnedAwayReason? TurnedAway { get; private set; }

    public DateTime? TurnedAwayAtUtc { get; private set; }

    public bool IsOpen(DateTime atUtc) => Status == InvitationStatus.Sent && atUtc < ExpiresAtUtc;

    /// <summary>A new link for it; also one that was taken back or has expired.</summary>
    public Result Resend(Guid? byId, DateTime atUtc)
    {
        if (Status == InvitationStatus.Accepted)
            return new InvitationIsAccepted();
        Send(byId, atUtc);
        return Result.Ok;
    }

    public Result Revoke()
    {
        if (Status == InvitationStatus.Accepted)
            return new InvitationIsAccepted();
        Status = InvitationStatus.Revoked;
        return Result.Ok;
    }

    public Result Accept(DateTime atUtc)
    {
        if (Status == InvitationStatus.Accepted)
            return new InvitationIsAccepted();
        if (!IsOpen(atUtc))
            return new InvitationHasEnded();
        Status = InvitationStatus.Accepted;
        AcceptedAtUtc = atUtc;
        TurnedAway = null;
        TurnedAwayAtUtc = null;
        return Result.Ok;
    }

    public void TurnAway(TurnedAwayReason reason, DateTime atUtc) => (TurnedAway, TurnedAwayAtUtc) = (reason, atUtc);

    private void Send(Guid? byId, DateTime atUtc)
    {
        InvitedById = byId;
        Status = InvitationStatus.Sent;
        SentAtUtc = atUtc;
        ExpiresAtUtc = atUtc + Lifetime;
        TurnedAway = null;
        TurnedAwayAtUtc = null;
    }
}
