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
        var actor = await actors.FindAsync(context, cancellationToken);
        var member = await context.Memberships.SingleOrDefaultAsync(one => one.Id == memberId, cancellationToken);
        if (actor is null || member is null || !PeoplePermissions.MayAdminister(actor, member.UnitId))
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
