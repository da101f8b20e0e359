using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>A role to give. <paramref name="UnitId"/> null is the whole organisation; <paramref name="From"/> null is today.</summary>
public sealed record RoleGrant(Role Role, Guid? UnitId, DateOnly? From = null, DateOnly? To = null);
