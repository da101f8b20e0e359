using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Sends an invitation anew, with a new link; the former one opens nothing from then on.</summary>
public sealed class ResendInvitation(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, InvitationSender sender, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, memberId, cancellationToken) is not { } member)
            return new NotFound();
        if (member.Status == MembershipStatus.Inactive)
            return new MemberIsInactive();
        if (member.Status == MembershipStatus.Active)
            return new InvitationIsAccepted();
        var now = clock.GetUtcNow().UtcDateTime;
        var invitation = await context.Invitations.SingleOrDefaultAsync(one => one.MembershipId == memberId, cancellationToken);
        if (invitation is null)
            context.Add(invitation = new Invitation(actor.OrganisationId, memberId, actor.MembershipId, now));
        else if (invitation.Resend(actor.MembershipId, now) is { IsOk: false, Refusal: var refusal })
            return refusal;
        await sender.SendAsync(context, invitation, member, actor.OrganisationName, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
