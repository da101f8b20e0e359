using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Supervision;

/// <summary>What waits for whoever administers people: invitations that came to nothing, and mail that nobody got.</summary>
internal static class WaitingAdministration
{
    public static async Task<IEnumerable<WorkItem>> InvitationsAsync(
        StPortalDbContext context, Actor actor, DateTime now, CancellationToken cancellationToken)
    {
        var rows = await context.Invitations.AsNoTracking()
            .Where(invitation => invitation.Status == InvitationStatus.Sent && (invitation.TurnedAway != null || invitation.ExpiresAtUtc <= now))
            .Join(context.Memberships.Where(member => member.Status == MembershipStatus.Invited), invitation => invitation.MembershipId, member => member.Id,
                (invitation, member) => new { invitation.TurnedAwayAtUtc, invitation.ExpiresAtUtc, member.Id, member.GivenName, member.FamilyName, member.UnitId })
            .OrderBy(row => row.ExpiresAtUtc).ThenBy(row => row.Id)
            .Take(WorkItemsQuery.Cap).ToListAsync(cancellationToken);
        return rows.Where(row => PeoplePermissions.MayAdminister(actor, row.UnitId)).Select(row => new WorkItem(
            row.TurnedAwayAtUtc is null ? WorkItemKind.ExpiredInvitation : WorkItemKind.TurnedAwayInvitation,
            $"{row.GivenName} {row.FamilyName}",
            null,
            $"/administration/anvandare/{row.Id}",
            row.TurnedAwayAtUtc ?? row.ExpiresAtUtc));
    }

    /// <summary>One row for all of it: the list is a page of its own.</summary>
    public static async Task<IEnumerable<WorkItem>> MailAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        var dead = await context.OutboxMails.AsNoTracking().Where(mail => mail.Status == MailStatus.Dead)
            .GroupBy(_ => 1).Select(all => new { Count = all.Count(), Since = all.Min(mail => mail.MadeAtUtc) }).SingleOrDefaultAsync(cancellationToken);
        return dead is null
            ? []
            : [new WorkItem(WorkItemKind.UndeliveredMail, dead.Count.ToString(CultureInfo.InvariantCulture), null, "/administration/mejl", dead.Since)];
    }
}
