using StPortal.Domain.Supervision;

namespace StPortal.Domain.People;

/// <summary>
/// Who acts, with everything a permission may ask about: loaded anew for each operation, so that a role taken away is gone at once.
/// <paramref name="Today"/> is the day in Europe/Stockholm.
/// </summary>
public sealed record Actor(
    Guid OrganisationId,
    string OrganisationName,
    Guid MembershipId,
    string Name,
    string? UnitName,
    DateOnly Today,
    IReadOnlyList<HeldRole> Roles,
    IReadOnlyList<HeldMandate> Mandates)
{
    public bool Holds(Role role) => Roles.Any(held => held.Role == role);

    public bool Holds(Role role, Guid unitId) => Roles.Any(held => held.Role == role && held.Covers(unitId));

    public bool HasMandate(Guid trainingId, MandateKind kind) =>
        Mandates.Any(mandate => mandate.TrainingId == trainingId && mandate.Kind == kind);

    /// <summary>Units in which the role is held; null is the whole organisation, an empty set nowhere.</summary>
    public IReadOnlySet<Guid>? UnitsOf(params IReadOnlyCollection<Role> roles)
    {
        var held = Roles.Where(role => roles.Contains(role.Role)).ToList();
        return held.Any(role => role.Units is null) ? null : held.SelectMany(role => role.Units!).ToHashSet();
    }
}
