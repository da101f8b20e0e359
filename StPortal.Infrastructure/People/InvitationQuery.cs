using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>An invitation by its link, for somebody who is not signed in.</summary>
public sealed class InvitationQuery(StPortalDbContextOptions options, LinkTokens links, TimeProvider clock)
{
    public async Task<Result<InvitationView>> HandleAsync(string secret, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(secret, LinkPurpose.Invitation, cancellationToken) is not { } link)
            return new InvitationHasEnded();
        var user = new CurrentUser();
        user.ActForOrganisation(link.OrganisationId);
        await using var context = options.NewContext(user);
        var found = await context.Invitations.AsNoTracking().Where(invitation => invitation.Id == link.SubjectId)
            .Join(context.Memberships, invitation => invitation.MembershipId, member => member.Id, (invitation, member) => new { invitation, member })
            .Join(context.Organisations.Where(one => one.Status == OrganisationStatus.Active), row => row.invitation.OrganisationId, one => one.Id,
                (row, one) => new { row.invitation, row.member.GivenName, row.member.FamilyName, one.Name })
            .SingleOrDefaultAsync(cancellationToken);
        return found is not null && found.invitation.IsOpen(clock.GetUtcNow().UtcDateTime)
            ? new InvitationView(found.Name, $"{found.GivenName} {found.FamilyName}", found.invitation.ExpiresAtUtc)
            : new InvitationHasEnded();
    }
}
