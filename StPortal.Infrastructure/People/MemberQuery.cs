using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>One member with roles, mandates, invitation and account.</summary>
public sealed class MemberQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views, TimeProvider clock)
{
    public async Task<Result<MemberView>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var member = await context.Memberships.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (actor is null || member is null || !PeoplePermissions.MayRead(actor, member.UnitId))
            return new NotFound();
        await views.SeenAsync(member.Id, AuditPart.Profile, new AuditedRow(nameof(Membership), member.Id));
        var mayAdminister = await MemberLoader.MayAdministerAsync(context, actor, member, cancellationToken);
        var units = (await UnitChoices.ReadAsync(context, null, cancellationToken)).ToDictionary(unit => unit.Id);
        var invitation = await context.Invitations.AsNoTracking().SingleOrDefaultAsync(one => one.MembershipId == id, cancellationToken);
        var account = await context.ExternalIdentities.AsNoTracking()
            .Where(identity => identity.OrganisationId == member.OrganisationId && identity.MembershipId == id)
            .Select(identity => new DirectoryAccount(identity.DirectoryId, identity.ObjectId)).SingleOrDefaultAsync(cancellationToken);
        return new MemberView(
            member.Id, member.Version, member.GivenName, member.FamilyName, member.Email, member.Title,
            member.UnitId is { } unit ? units.GetValueOrDefault(unit) : null,
            member.Status,
            await RolesAsync(context, actor, id, units, cancellationToken),
            await MemberMandates.ReadAsync(context, id, actor.Today, cancellationToken),
            invitation is null || member.Status != MembershipStatus.Invited ? null : InvitationState.Of(invitation, clock.GetUtcNow().UtcDateTime),
            mayAdminister ? account : null,
            mayAdminister ? await DirectoriesAsync(context, member.OrganisationId, cancellationToken) : [],
            [.. units.Values.Where(one => PeoplePermissions.MayAdminister(actor, one.Id))],
            mayAdminister,
            PeoplePermissions.MayAdminister(actor, null),
            actor.MembershipId == id);
    }

    private static async Task<IReadOnlyList<MemberRole>> RolesAsync(
        StPortalDbContext context, Actor actor, Guid memberId, Dictionary<Guid, UnitChoice> units, CancellationToken cancellationToken)
    {
        var roles = await context.RoleAssignments.AsNoTracking().Where(role => role.MembershipId == memberId).ToListAsync(cancellationToken);
        return
        [
            .. roles.OrderByDescending(role => role.To is null || role.To >= actor.Today).ThenByDescending(role => role.Role).ThenBy(role => role.From)
                .Select(role => new MemberRole(
                    role.Id, role.Role, role.UnitId is { } unit ? units.GetValueOrDefault(unit) : null, role.From, role.To,
                    role.IsHeld(actor.Today), PeoplePermissions.MayGrant(actor, role.Role, role.UnitId))),
        ];
    }

    private static async Task<IReadOnlyList<Guid>> DirectoriesAsync(
        StPortalDbContext context, Guid organisationId, CancellationToken cancellationToken) => await context.OrganisationDirectories.AsNoTracking()
        .Where(directory => directory.OrganisationId == organisationId)
        .OrderBy(directory => directory.DirectoryId).Select(directory => directory.DirectoryId).ToListAsync(cancellationToken);
}
