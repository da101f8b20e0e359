using System.Globalization;
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
    internal async Task<string> SendAsync(
        StPortalDbContext context, Invitation invitation, Membership member, string organisation, CancellationToken cancellationToken)
    {
        var secret = await links.IssueAsync(
            context, invitation.OrganisationId, LinkPurpose.Invitation, invitation.Id, invitation.ExpiresAtUtc, cancellationToken);
        outbox.Add(
            context, MailKind.Invitation, new MailRecipient(member.Email, member.FullName), Path + secret,
            new Dictionary<string, string>
            {
                ["name"] = member.GivenName,
                ["organisation"] = organisation,
                ["until"] = SwedishClock.DayOf(invitation.ExpiresAtUtc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            });
        return Path + secret;
    }
}
