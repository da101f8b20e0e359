using StPortal.Domain.People;

namespace StPortal.Domain.Auditing;

public static class AuditingPermissions
{
    /// <summary>The organisation's whole log. The role reads all of it whatever unit it is held for: events have no unit.</summary>
    public static bool MayReadLog(Actor actor) =>
        actor.Holds(Role.LocalAdministrator) && AccessMatrix.For(Resource.AuditLog, Standing.LocalAdministrator) >= Access.Read;

    public static bool MayExportLog(Actor actor) =>
        actor.Holds(Role.LocalAdministrator) && AccessMatrix.For(Resource.AuditLog, Standing.LocalAdministrator) >= Access.Act;

    /// <summary>Whoever is a member may see who has seen one's own data, and nobody else's.</summary>
    public static bool MayReadInsight(Actor actor, Guid memberId) => actor.MembershipId == memberId;
}
