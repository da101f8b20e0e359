using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <param name="Roles">Those held today.</param>
public sealed record MemberRow(
    Guid Id, string Name, string Email, string? Title, string? Unit, MembershipStatus Status, IReadOnlyList<Role> Roles, InvitationState? Invitation);
