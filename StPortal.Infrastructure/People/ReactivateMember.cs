using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Lets somebody back in who was inactive, with the roles that are still within their dates. What was handed over stays handed over.</summary>
public sealed class ReactivateMember(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result> HandleAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, memberId, cancellationToken) is not { } member)
            return new NotFound();
        // Whoever has an account, or was taken in without an invitation, has joined; others are still to be invited.
        var hasJoined = await context.ExternalIdentities.AnyAsync(one => one.OrganisationId == actor.OrganisationId && one.MembershipId == memberId, cancellationToken)
            || !await context.Invitations.AnyAsync(one => one.MembershipId == memberId && one.Status != InvitationStatus.Accepted, cancellationToken);
        var result = member.Reactivate(hasJoined);
        if (!result.IsOk)
            return result;
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
