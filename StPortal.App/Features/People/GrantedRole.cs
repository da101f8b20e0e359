using StPortal.Domain.People;

namespace StPortal.App.Features.People;

/// <summary>A role that was just given.</summary>
public sealed record GrantedRole(Guid Id, Role Role);
