using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Undoes an invitation: whoever was invited by mistake and never joined is removed, with roles, invitation and link. Anybody who has been in
/// is deactivated instead, which is not deletion.
/// </summary>
public sealed class RemoveInvited(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, LinkTokens links)
{
    public async Task<Result> HandleAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, memberId, cancellationToken) is not { } member)
            return new NotFound();
        if (member.Status != MembershipStatus.Invited)
            return new MembershipIsInUse();
        if (await context.Invitations.SingleOrDefaultAsync(one => one.MembershipId == memberId, cancellationToken) is { } invitation)
        {
            await links.RevokeAsync(context, actor.OrganisationId, LinkPurpose.Invitation, invitation.Id, cancellationToken);
            context.Remove(invitation);
        }

        context.RemoveRange(await context.RoleAssignments.Where(role => role.MembershipId == memberId).ToListAsync(cancellationToken));
        context.Remove(member);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return Result.Ok;
        }
        catch (DbUpdateException)
        {
            // Something else refers to the person by now, a training or a mandate.
            return new MembershipIsInUse();
        }
    }
}
