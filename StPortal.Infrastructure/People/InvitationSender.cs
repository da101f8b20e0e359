using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Messaging;

namespace StPortal.Infrastructure.People;

/// <summary>Makes the link of an invitation, which takes back the former one, and puts its mail into the outbox; the caller saves.</summary>
public sealed class InvitationSender(LinkTokens links, Outbox outbox)
{
    public const string Path = "/inbjudan/";

    /// <summary>Returns the link's path, for an operator who hands it over by hand.</summary>
    /// <param name="isMailed">False where the link is handed over by hand alone.</param>
    internal async Task<string> SendAsync(
        StPortalDbContext context, Invitation invitation, Membership member, string organisation, CancellationToken cancellationToken, bool isMailed = true)
    {
        var (owner, id, ends) = (invitation.OrganisationId, invitation.Id, invitation.ExpiresAtUtc);
        // A new one has no link yet: a list of five hundred asks for none.
        var secret = context.Entry(invitation).State == EntityState.Added
            ? links.Issue(context, owner, LinkPurpose.Invitation, id, ends)
            : await links.IssueAsync(context, owner, LinkPurpose.Invitation, id, ends, cancellationToken);
        if (isMailed)
            Mail(context, invitation, member, organisation, Path + secret);
        return Path + secret;
    }

    private void Mail(StPortalDbContext context, Invitation invitation, Membership member, string organisation, string path) =>
        outbox.Add(
            context, MailKind.Invitation, new MailRecipient(member.Email, member.FullName), path,
            new Dictionary<string, string>
            {
                ["name"] = member.GivenName,
                ["organisation"] = organisation,
                ["until"] = SwedishClock.DayOf(invitation.ExpiresAtUtc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            });
}
