namespace StPortal.Domain.People;

/// <summary>Who reads and administers the organisation's members, by roles whose scope covers the member's unit.</summary>
public static class PeoplePermissions
{
    public static bool MayOpenMembers(Actor actor) => Roles(Access.Read).Any(actor.Holds);

    public static bool MayInvite(Actor actor) => Roles(Access.Act).Any(actor.Holds);

    public static bool MayRead(Actor actor, Guid? unitId) => Reaches(actor, unitId, Access.Read);

    /// <summary>Changes the member, its roles and its invitation.</summary>
    public static bool MayAdminister(Actor actor, Guid? unitId) => Reaches(actor, unitId, Access.Act);

    /// <summary>
    /// Grants or ends a role with that scope: nobody gives more than lies within the own scope, and the provider's own role is the
    /// provider's to give.
    /// </summary>
    public static bool MayGrant(Actor actor, Role role, Guid? unitId) =>
        role != Role.SystemAdministrator && MayAdminister(actor, unitId);

    public static bool MaySeeUndeliveredMail(Actor actor) =>
        AccessMatrix.For(Resource.UndeliveredMail, Standings.Towards(actor, null)) >= Access.Act;

    /// <summary>Units whose members the actor reads; null is all, also those in no unit.</summary>
    public static IReadOnlySet<Guid>? ReadableUnits(Actor actor) => actor.UnitsOf([.. Roles(Access.Read)]);

    private static bool Reaches(Actor actor, Guid? unitId, Access needed) =>
        AccessMatrix.For(Resource.Members, Standings.Towards(actor, unitId)) >= needed;

    private static IEnumerable<Role> Roles(Access needed) => Enum.GetValues<Standing>()
        .Where(standing => AccessMatrix.For(Resource.Members, standing) >= needed)
        .Select(Standings.RoleOf).OfType<Role>();
}
