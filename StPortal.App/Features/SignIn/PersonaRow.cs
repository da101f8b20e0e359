using StPortal.Domain.People;

namespace StPortal.App.Features.SignIn;

/// <summary>One invented person on the demo sign-in page, with all roles together, the one that weighs most first.</summary>
public sealed record PersonaRow(Guid MembershipId, string Name, string? UnitName, IReadOnlyList<Role> Roles, bool IsFeatured);
