namespace StPortal.Domain.People;

/// <summary>A role held today. <paramref name="Units"/> is its scope with everything under it; null is the whole organisation.</summary>
public sealed record HeldRole(Role Role, IReadOnlySet<Guid>? Units)
{
    public bool Covers(Guid unitId) => Units is null || Units.Contains(unitId);
}
