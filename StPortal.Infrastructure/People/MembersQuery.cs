using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>The organisation's members within the actor's scope, by name, a page at a time.</summary>
public sealed class MembersQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    public async Task<Result<FoundMembers>> HandleAsync(MembersRequest request, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !PeoplePermissions.MayOpenMembers(actor))
            return new NotFound();
        var units = PeoplePermissions.ReadableUnits(actor);
        var members = Narrow(context, Within(context.Memberships.AsNoTracking(), units), request, actor.Today);
        members = await InUnitAsync(context, members, request.UnitId, cancellationToken);
        var matching = await members.CountAsync(cancellationToken);
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (matching + MembersRequest.PageSize - 1) / MembersRequest.PageSize));
        var rows = await ReadAsync(context, members, page, actor.Today, cancellationToken);
        var choices = await UnitChoices.ReadAsync(context, units, cancellationToken);
        return new FoundMembers(
            rows, matching, page, choices, [.. choices.Where(unit => PeoplePermissions.MayAdminister(actor, unit.Id))],
            PeoplePermissions.MayAdminister(actor, null));
    }

    private static IQueryable<Membership> Within(IQueryable<Membership> members, IReadOnlySet<Guid>? units)
    {
        if (units is null)
            return members;
        var ids = units.ToList();
        return members.Where(member => member.UnitId != null && ids.Contains(member.UnitId.Value));
    }

    private static IQueryable<Membership> Narrow(
        StPortalDbContext context, IQueryable<Membership> members, MembersRequest request, DateOnly today)
    {
        foreach (var word in SwedishText.ForSearch(request.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            members = members.Where(member => member.SearchText.Contains(word));
        if (request.Status is { } status)
            members = members.Where(member => member.Status == status);
        else if (!request.EvenInactive)
            members = members.Where(member => member.Status != MembershipStatus.Inactive);
        if (request.Role is { } role)
        {
            members = members.Where(member => context.RoleAssignments.Any(held =>
                held.MembershipId == member.Id && held.Role == role && held.From <= today && (held.To == null || held.To >= today)));
        }

        return members;
    }

    private static async Task<IQueryable<Membership>> InUnitAsync(
        StPortalDbContext context, IQueryable<Membership> members, Guid? unitId, CancellationToken cancellationToken)
    {
        if (unitId is not { } unit)
            return members;
        var nodes = await context.Units.AsNoTracking().Select(one => new UnitTree.Node(one.Id, one.ParentId, one.Name)).ToListAsync(cancellationToken);
        var ids = new UnitTree(nodes).WithDescendants(unit).ToList();
        return members.Where(member => member.UnitId != null && ids.Contains(member.UnitId.Value));
    }

    private async Task<IReadOnlyList<MemberRow>> ReadAsync(
        StPortalDbContext context, IQueryable<Membership> members, int page, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await members.OrderBy(member => member.SortName).ThenBy(member => member.Id)
            .Skip((page - 1) * MembersRequest.PageSize).Take(MembersRequest.PageSize)
            .LeftJoin(context.Units, member => member.UnitId, unit => (Guid?)unit.Id, (member, unit) => new
            {
                member.Id,
                member.GivenName,
                member.FamilyName,
                member.Email,
                member.Title,
                member.Status,
                Unit = unit == null ? null : unit.Name,
            })
            .ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Id).ToList();
        var roles = (await context.RoleAssignments.AsNoTracking()
            .Where(role => ids.Contains(role.MembershipId) && role.From <= today && (role.To == null || role.To >= today))
            .Select(role => new { role.MembershipId, role.Role }).ToListAsync(cancellationToken)).ToLookup(role => role.MembershipId, role => role.Role);
        var waiting = rows.Where(row => row.Status == MembershipStatus.Invited).Select(row => row.Id).ToList();
        var invitations = (await context.Invitations.AsNoTracking().Where(one => waiting.Contains(one.MembershipId)).ToListAsync(cancellationToken))
            .ToDictionary(one => one.MembershipId);
        var now = clock.GetUtcNow().UtcDateTime;
        return
        [
            .. rows.Select(row => new MemberRow(
                row.Id, $"{row.GivenName} {row.FamilyName}", row.Email, row.Title, row.Unit, row.Status,
                [.. roles[row.Id].Distinct().OrderDescending()],
                invitations.TryGetValue(row.Id, out var invitation) ? InvitationState.Of(invitation, now) : null)),
        ];
    }
}
