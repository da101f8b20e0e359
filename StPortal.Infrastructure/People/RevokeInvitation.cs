using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Takes an invitation back: its link opens nothing from then on. It can be sent anew.</summary>
public sealed class RevokeInvitation(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, LinkTokens links)
{
    public async Task<Result> HandleAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var member = await context.Memberships.AsNoTracking().SingleOrDefaultAsync(one => one.Id == memberId, cancellationToken);
        var invitation = await context.Invitations.SingleOrDefaultAsync(one => one.MembershipId == memberId, cancellationToken);
        if (actor is null || member is null || invitation is null || !PeoplePermissions.MayAdminister(actor, member.UnitId))
            return new NotFound();
        if (invitation.Revoke() is { IsOk: false, Refusal: var refusal })
            return refusal;
        await links.RevokeAsync(context, actor.OrganisationId, LinkPurpose.Invitation, invitation.Id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
