namespace StPortal.Infrastructure.People;

/// <summary>What an invitation says to whoever opens its link: no more than the mail did.</summary>
public sealed record InvitationView(string Organisation, string Name, DateTime ExpiresAtUtc);
