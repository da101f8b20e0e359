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
        // Once for all that follows, rather than anew for each query: this is asked by every use case.
        await context.Database.OpenConnectionAsync(cancellationToken);
        var today = clock.Today();
        var rows = await MemberWithRoles(context, memberId, today).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return null;
        var member = rows[0];
        var units = rows.Exists(row => row.HomeUnitId is not null || row.RoleUnitId is not null)
            ? await context.Units.AsNoTracking().Select(unit => new UnitTree.Node(unit.Id, unit.ParentId, unit.Name)).ToListAsync(cancellationToken)
            : [];
        var tree = new UnitTree(units);
        return new Actor(
            member.OrganisationId,
            member.Organisation,
            memberId,
            $"{member.GivenName} {member.FamilyName}",
            units.Find(unit => unit.Id == member.HomeUnitId)?.Name,
            today,
            [.. rows.Where(row => row.Role is not null).OrderBy(row => row.RoleId)
                .Select(row => new HeldRole(row.Role!.Value, row.RoleUnitId is { } unit ? tree.WithDescendants(unit) : null))],
            await MandatesAsync(context, memberId, today, cancellationToken));
    }

    /// <summary>A row for each role held today; one without a role for who holds none. Unsorted: see <see cref="MandatesAsync"/>.</summary>
    private static IQueryable<MemberRow> MemberWithRoles(StPortalDbContext context, Guid memberId, DateOnly today) => context.Memberships.AsNoTracking()
        .Where(member => member.Id == memberId && member.Status == MembershipStatus.Active)
        .Join(context.Organisations.Where(o => o.Status == OrganisationStatus.Active), m => m.OrganisationId, o => o.Id, (m, o) => new { m, o.Name })
        .LeftJoin(
            context.RoleAssignments.Where(role => role.MembershipId == memberId && role.From <= today && (role.To == null || role.To >= today)),
            row => row.m.Id,
            role => role.MembershipId,
            (row, role) => new MemberRow(
                row.m.OrganisationId, row.Name, row.m.GivenName, row.m.FamilyName, row.m.UnitId,
                role == null ? null : role.Id, role == null ? null : role.Role, role == null ? null : role.UnitId));

    /// <remarks>Sorted here: for an order by key SQLite would walk the organisation's whole table rather than sort these few.</remarks>
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

    private sealed record MemberRow(
        Guid OrganisationId, string Organisation, string GivenName, string FamilyName, Guid? HomeUnitId, Guid? RoleId, Role? Role, Guid? RoleUnitId);
}
