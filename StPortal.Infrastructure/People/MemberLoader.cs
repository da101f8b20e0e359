using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Loads a member for the actor to administer; null when it is missing, another organisation's or outside the actor's scope. The provider's own
/// people are theirs alone: whoever could change such a person's account, address or invitation could sign in as the provider.
/// </summary>
internal static class MemberLoader
{
    public static async Task<Membership?> FindAsync(StPortalDbContext context, Actor actor, Guid id, CancellationToken cancellationToken) =>
        await context.Memberships.SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is { } member
        && await MayAdministerAsync(context, actor, member, cancellationToken)
            ? member
            : null;

    public static async Task<bool> MayAdministerAsync(
        StPortalDbContext context, Actor actor, Membership member, CancellationToken cancellationToken) =>
        PeoplePermissions.MayAdminister(actor, member.UnitId)
        && (actor.Holds(Role.SystemAdministrator)
            || !await context.RoleAssignments.AnyAsync(
                role => role.MembershipId == member.Id && role.Role == Role.SystemAdministrator && (role.To == null || role.To >= actor.Today), cancellationToken));
}
