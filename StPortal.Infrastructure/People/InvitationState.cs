using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>How the invitation of somebody who has not joined stands.</summary>
public sealed record InvitationState(InvitationStatus Status, DateTime SentAtUtc, DateTime ExpiresAtUtc, bool HasExpired, TurnedAwayReason? TurnedAway)
{
    internal static InvitationState Of(Invitation invitation, DateTime now) => new(
        invitation.Status, invitation.SentAtUtc, invitation.ExpiresAtUtc,
        invitation.Status == InvitationStatus.Sent && !invitation.IsOpen(now), invitation.TurnedAway);
}
