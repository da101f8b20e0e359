using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>Somebody to sign in as in the demo. <paramref name="IsFeatured"/> marks those whom the sign-in page shows first.</summary>
public sealed record DemoPersona(
    Guid OrganisationId, Guid MembershipId, string OrganisationName, string Name, string Email, Role Role, string? UnitName, bool IsFeatured);
