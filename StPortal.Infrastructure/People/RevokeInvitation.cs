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
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, memberId, cancellationToken) is null
            || await context.Invitations.SingleOrDefaultAsync(one => one.MembershipId == memberId, cancellationToken) is not { } invitation)
            return new NotFound();
        if (invitation.Revoke() is { IsOk: false, Refusal: var refusal })
            return refusal;
        await links.RevokeAsync(context, actor.OrganisationId, LinkPurpose.Invitation, invitation.Id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
