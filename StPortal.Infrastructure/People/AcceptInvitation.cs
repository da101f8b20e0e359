using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Messaging;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Links the directory account that is signed in to the invited membership. Asked of an account whose token has been validated; nobody is
/// signed in to the portal yet. An account that cannot be used is told why, and whoever invited is told that it happened.
/// </summary>
public sealed class AcceptInvitation(StPortalDbContextOptions options, LinkTokens links, Outbox outbox, RequestOrigin origin, TimeProvider clock)
{
    public async Task<Result<MembershipChoice>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(input.Secret, LinkPurpose.Invitation, cancellationToken) is not { } link)
            return new InvitationHasEnded();
        var user = new CurrentUser();
        user.ActForOrganisation(link.OrganisationId);
        await using var context = options.NewContext(user, origin);
        var invitation = await context.Invitations.SingleOrDefaultAsync(one => one.Id == link.SubjectId, cancellationToken);
        var organisation = await context.Organisations.AsNoTracking().SingleAsync(one => one.Id == link.OrganisationId, cancellationToken);
        if (invitation is null || organisation.Status != OrganisationStatus.Active)
            return new InvitationHasEnded();
        var member = await context.Memberships.SingleAsync(one => one.Id == invitation.MembershipId, cancellationToken);
        var choice = new MembershipChoice(organisation.Id, member.Id, organisation.Name);
        if (await WhyNotAsync(context, invitation, input.Account, organisation.Name, cancellationToken) is { } refusal)
            return refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        var accepted = invitation.Accept(now);
        // A second click of the same person's is the first one's answer.
        if (!accepted.IsOk)
            return await IsLinkedAsync(context, member.Id, input.Account, cancellationToken) ? choice : accepted.Refusal;
        if (!member.Join().IsOk)
            return new MembershipIsInactive(organisation.Name);
        context.Add(new ExternalIdentity(input.Account.DirectoryId, input.Account.ObjectId, organisation.Id, member.Id, now));
        SecurityEvents.AccountLinked(context, organisation.Id, member.Id, member.Id, now);
        outbox.Add(
            context, MailKind.Welcome, new MailRecipient(member.Email, member.FullName), "/",
            new Dictionary<string, string> { ["name"] = member.GivenName, ["organisation"] = organisation.Name });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Two clicks at once: whichever was second asks again and meets what the first one did.
            return await IsLinkedAnewAsync(user, member.Id, input.Account, cancellationToken) ? choice : new InvitationHasEnded();
        }

        return choice;
    }

    private async Task<Refusal?> WhyNotAsync(
        StPortalDbContext context, Invitation invitation, DirectoryAccount account, string organisation, CancellationToken cancellationToken)
    {
        var isOurs = await context.OrganisationDirectories.AnyAsync(
            directory => directory.OrganisationId == invitation.OrganisationId && directory.DirectoryId == account.DirectoryId, cancellationToken);
        if (!isOurs)
        {
            await TurnAwayAsync(context, invitation, TurnedAwayReason.OtherDirectory, cancellationToken);
            return new AccountIsOfAnotherDirectory(organisation);
        }

        var other = await context.ExternalIdentities.AnyAsync(
            identity => identity.OrganisationId == invitation.OrganisationId && identity.DirectoryId == account.DirectoryId
                && identity.ObjectId == account.ObjectId && identity.MembershipId != invitation.MembershipId,
            cancellationToken);
        if (!other)
            return null;
        await TurnAwayAsync(context, invitation, TurnedAwayReason.AlreadyLinked, cancellationToken);
        return new AccountIsLinkedAlready(organisation);
    }

    /// <summary>Told once for each sending and reason: who tries ten times makes one mail.</summary>
    private async Task TurnAwayAsync(
        StPortalDbContext context, Invitation invitation, TurnedAwayReason reason, CancellationToken cancellationToken)
    {
        if (invitation.TurnedAway == reason || !invitation.IsOpen(clock.GetUtcNow().UtcDateTime))
            return;
        invitation.TurnAway(reason, clock.GetUtcNow().UtcDateTime);
        if (await context.Memberships.AsNoTracking().SingleOrDefaultAsync(member => member.Id == invitation.InvitedById, cancellationToken) is { } inviter)
        {
            outbox.Add(
                context, MailKind.InvitationTurnedAway, new MailRecipient(inviter.Email, inviter.FullName),
                $"/administration/anvandare/{invitation.MembershipId}", new Dictionary<string, string> { ["name"] = inviter.GivenName });
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private static Task<bool> IsLinkedAsync(
        StPortalDbContext context, Guid memberId, DirectoryAccount account, CancellationToken cancellationToken) =>
        context.ExternalIdentities.AnyAsync(
            identity => identity.MembershipId == memberId && identity.DirectoryId == account.DirectoryId && identity.ObjectId == account.ObjectId,
            cancellationToken);

    private async Task<bool> IsLinkedAnewAsync(
        CurrentUser user, Guid memberId, DirectoryAccount account, CancellationToken cancellationToken)
    {
        await using var context = options.NewContext(user);
        return await IsLinkedAsync(context, memberId, account, cancellationToken);
    }

    public sealed record Input(string Secret, DirectoryAccount Account);
}
