namespace StPortal.App.Features.People;

/// <summary>Somebody who was just invited.</summary>
public sealed record InvitedMember(Guid Id, string Name);
