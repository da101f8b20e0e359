using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Gives a member a role, for the whole organisation or a unit and what lies under it, between two days.</summary>
public sealed class GrantRole(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, input.MemberId, cancellationToken) is not { } member)
            return new NotFound();
        var grant = input.Grant;
        if (!PeoplePermissions.MayGrant(actor, grant.Role, grant.UnitId)
            || (grant.UnitId is { } unit && !await context.Units.AnyAsync(one => one.Id == unit, cancellationToken)))
            return new UnitIsUnknown();
        var from = grant.From ?? actor.Today;
        if (grant.To < from)
            return new RoleEndsBeforeItBegins(from, grant.To.Value);
        var same = await context.RoleAssignments.AsNoTracking()
            .Where(role => role.MembershipId == member.Id && role.Role == grant.Role && role.UnitId == grant.UnitId).ToListAsync(cancellationToken);
        if (same.Exists(role => (role.To is null || role.To >= from) && (grant.To is null || role.From <= grant.To)))
            return new RoleIsHeldAlready();
        var granted = new RoleAssignment(actor.OrganisationId, member.Id, grant.Role, grant.UnitId, from, grant.To);
        context.Add(granted);
        await context.SaveChangesAsync(cancellationToken);
        return granted.Id;
    }

    public sealed record Input(Guid MemberId, RoleGrant Grant);
}
