using StPortal.Domain.People;

namespace StPortal.Infrastructure.Demo;

/// <summary>A featured person: shown first at sign-in. <paramref name="Unit"/> is home and, except for supervisors, the role's scope.</summary>
internal sealed record DemoPersonSpec(string Given, string Family, Role Role, string? Unit, string? Title, string? SpecialtyKey);
