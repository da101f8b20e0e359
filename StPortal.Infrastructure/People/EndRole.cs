using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Ends a role, at once or after a last day. At once means that it is no longer held today; one that had not begun is removed. Returns
/// what was taken away, so that it can be given back.
/// </summary>
public sealed class EndRole(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result<GrantRole.Input>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var role = await context.RoleAssignments.SingleOrDefaultAsync(one => one.Id == input.RoleId, cancellationToken);
        if (actor is null || role is null || !PeoplePermissions.MayGrant(actor, role.Role, role.UnitId))
            return new NotFound();
        if (role is { Role: Role.LocalAdministrator, UnitId: null } && (input.LastDay is null || input.LastDay < actor.Today)
            && await LastAdministrator.IsAsync(context, role.MembershipId, actor.Today, cancellationToken))
            return new LastAdministratorStays();
        // Given back it begins today: the days in between were without it.
        var taken = new GrantRole.Input(role.MembershipId, new RoleGrant(role.Role, role.UnitId, role.From > actor.Today ? role.From : actor.Today, role.To));
        var lastDay = input.LastDay ?? actor.Today.AddDays(-1);
        if (lastDay < role.From && input.LastDay is null)
            context.Remove(role);
        else if (role.End(lastDay) is { IsOk: false, Refusal: var refusal })
            return refusal;
        await context.SaveChangesAsync(cancellationToken);
        return taken;
    }

    /// <param name="LastDay">The last day that it is held; null ends it at once.</param>
    public sealed record Input(Guid RoleId, DateOnly? LastDay = null);
}
