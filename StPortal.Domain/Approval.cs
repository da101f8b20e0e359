namespace StPortal.Domain;

/// <summary>
/// The one shape of every approval: who decided, when (UTC), on behalf of whom, what, and why. A return always carries a reason.
/// </summary>
public sealed record Approval(
    Guid MemberId, string PartyName, DateTime AtUtc, ApprovalDecision Decision, string? Reason = null, Guid? OnBehalfOfId = null);
