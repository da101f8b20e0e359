using StPortal.Domain.People;

namespace StPortal.Infrastructure.People;

/// <summary>A role as it is held, was held or will be. <paramref name="Unit"/> null is the whole organisation.</summary>
public sealed record MemberRole(Guid Id, Role Role, UnitChoice? Unit, DateOnly From, DateOnly? To, bool IsHeld, bool MayChange);
