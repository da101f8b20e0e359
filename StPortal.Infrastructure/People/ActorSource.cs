using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Loads who acts, with roles and mandates in force today. Asked anew by every use case: nothing here is remembered.</summary>
public sealed class ActorSource(IDbContextFactory<StPortalDbContext> factory, CurrentUser user, TimeProvider clock)
{
    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, DateOnly, IAsyncEnumerable<MemberRow>>> MemberWithRoles = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid memberId, DateOnly today) => context.Memberships.AsNoTracking()
            .Where(member => member.Id == memberId && member.Status == MembershipStatus.Active)
            .Join(context.Organisations, m => m.OrganisationId, o => o.Id, (m, o) => new { m, o.Name, o.Status })
            .Where(row => row.Status == OrganisationStatus.Active)
            .LeftJoin(
                context.RoleAssignments.Where(role => role.MembershipId == memberId && role.From <= today && (role.To == null || role.To >= today)),
                row => row.m.Id,
                role => role.MembershipId,
                (row, role) => new MemberRow(
                    row.m.OrganisationId, row.Name, row.m.GivenName, row.m.FamilyName, row.m.UnitId,
                    role == null ? null : role.Id, role == null ? null : role.Role, role == null ? null : role.UnitId))));

    private static readonly CompiledQuery<Func<StPortalDbContext, IAsyncEnumerable<UnitTree.Node>>> AllUnits = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context) =>
            context.Units.AsNoTracking().Select(unit => new UnitTree.Node(unit.Id, unit.ParentId, unit.Name))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, DateOnly, IAsyncEnumerable<MandateRow>>> Mandates = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid memberId, DateOnly today) => context.SupervisorMandates.AsNoTracking()
            .Where(mandate => mandate.SupervisorId == memberId && mandate.From <= today && (mandate.To == null || mandate.To >= today))
            .LeftJoin(context.Placements, mandate => mandate.PlacementId, placement => (Guid?)placement.Id, (mandate, placement) => new MandateRow(
                mandate.Id, mandate.TrainingId, mandate.Kind,
                placement == null ? mandate.From : placement.From,
                placement == null ? mandate.To : placement.To))));

    /// <summary>The actor, or null when nobody active is signed in.</summary>
    public async Task<Actor?> FindAsync(CancellationToken cancellationToken)
    {
        if (user.MembershipId is null)
            return null;
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, cancellationToken);
    }

    /// <summary>The same by the context that the use case goes on with; its connection stays open until the context is disposed.</summary>
    internal async Task<Actor?> FindAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        if (user.MembershipId is not { } memberId)
            return null;
        // Once for all that follows, rather than anew for each query: this is asked by every use case.
        await context.Database.OpenConnectionAsync(cancellationToken);
        var today = clock.Today();
        var rows = await MemberWithRoles.For(context)(context, memberId, today).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return null;
        var member = rows[0];
        var units = rows.Exists(row => row.HomeUnitId is not null || row.RoleUnitId is not null)
            ? await AllUnits.For(context)(context).ToListAsync(cancellationToken)
            : [];
        var tree = new UnitTree(units);
        var mandates = await Mandates.For(context)(context, memberId, today).ToListAsync(cancellationToken);
        // Sorted here: for an order by key SQLite would walk the organisation's whole tables rather than sort these few.
        return new Actor(
            member.OrganisationId,
            member.Organisation,
            memberId,
            $"{member.GivenName} {member.FamilyName}",
            units.Find(unit => unit.Id == member.HomeUnitId)?.Name,
            today,
            [.. rows.Where(row => row.Role is not null).OrderBy(row => row.RoleId)
                .Select(row => new HeldRole(row.Role!.Value, row.RoleUnitId is { } unit ? tree.WithDescendants(unit) : null))],
            [.. mandates.OrderBy(mandate => mandate.Id)
                .Select(mandate => new HeldMandate(mandate.TrainingId, mandate.Kind, mandate.From, mandate.To))]);
    }

    /// <summary>A row for each role held today; one without a role for who holds none.</summary>
    private sealed record MemberRow(
        Guid OrganisationId, string Organisation, string GivenName, string FamilyName, Guid? HomeUnitId, Guid? RoleId, Role? Role, Guid? RoleUnitId);

    private sealed record MandateRow(Guid Id, Guid TrainingId, MandateKind Kind, DateOnly From, DateOnly? To);
}
