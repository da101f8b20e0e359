using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Loads who acts, with roles and mandates in force today. Asked anew by every use case: nothing here is remembered.</summary>
public sealed class ActorSource(IDbContextFactory<StPortalDbContext> factory, CurrentUser user, TimeProvider clock)
{
    /// <summary>The actor, or null when nobody active is signed in.</summary>
    public async Task<Actor?> FindAsync(CancellationToken cancellationToken)
    {
        if (user.MembershipId is not { } memberId)
            return null;
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var today = clock.Today();
        var member = await context.Memberships.AsNoTracking()
            .Where(m => m.Id == memberId && m.Status == MembershipStatus.Active)
            .Join(context.Organisations.Where(o => o.Status == OrganisationStatus.Active), m => m.OrganisationId, o => o.Id,
                (m, o) => new { m.OrganisationId, Organisation = o.Name, m.Id, m.GivenName, m.FamilyName, m.UnitId })
            .SingleOrDefaultAsync(cancellationToken);
        if (member is null)
            return null;
        var units = await context.Units.AsNoTracking().OrderBy(u => u.Id)
            .Select(u => new UnitTree.Node(u.Id, u.ParentId, u.Name)).ToListAsync(cancellationToken);
        return new Actor(
            member.OrganisationId,
            member.Organisation,
            member.Id,
            $"{member.GivenName} {member.FamilyName}",
            units.Find(unit => unit.Id == member.UnitId)?.Name,
            today,
            await RolesAsync(context, memberId, today, new UnitTree(units), cancellationToken),
            await MandatesAsync(context, memberId, today, cancellationToken));
    }

    private static async Task<IReadOnlyList<HeldRole>> RolesAsync(
        StPortalDbContext context, Guid memberId, DateOnly today, UnitTree tree, CancellationToken cancellationToken)
    {
        var roles = await context.RoleAssignments.AsNoTracking()
            .Where(role => role.MembershipId == memberId && role.From <= today && (role.To == null || role.To >= today))
            .Select(role => new { role.Id, role.Role, role.UnitId })
            .ToListAsync(cancellationToken);
        // Sorted here: for an order by key SQLite would walk the organisation's whole table.
        return [.. roles.OrderBy(role => role.Id).Select(role => new HeldRole(role.Role, role.UnitId is { } unit ? tree.WithDescendants(unit) : null))];
    }

    private static async Task<IReadOnlyList<HeldMandate>> MandatesAsync(
        StPortalDbContext context, Guid memberId, DateOnly today, CancellationToken cancellationToken)
    {
        var mandates = await context.SupervisorMandates.AsNoTracking()
            .Where(mandate => mandate.SupervisorId == memberId && mandate.From <= today && (mandate.To == null || mandate.To >= today))
            .LeftJoin(context.Placements, mandate => mandate.PlacementId, placement => (Guid?)placement.Id, (mandate, placement) => new
            {
                mandate.Id,
                mandate.TrainingId,
                mandate.Kind,
                From = placement == null ? mandate.From : placement.From,
                To = placement == null ? mandate.To : placement.To,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. mandates.OrderBy(mandate => mandate.Id)
                .Select(mandate => new HeldMandate(mandate.TrainingId, mandate.Kind, mandate.From, mandate.To)),
        ];
    }
}
