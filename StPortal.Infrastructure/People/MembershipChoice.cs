namespace StPortal.Infrastructure.People;

/// <summary>A membership that an account may sign in as.</summary>
public sealed record MembershipChoice(Guid OrganisationId, Guid MembershipId, string Organisation);
