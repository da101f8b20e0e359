using System.Globalization;
using StPortal.Domain.Assessments;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Makes the link of a request, which takes back the former one, and puts its mail into the outbox; the caller saves.</summary>
public sealed class RequestSender(LinkTokens links, Outbox outbox)
{
    public const string Path = "/extern/";

    internal async Task SendAsync(
        StPortalDbContext context, AssessmentRequest request, string organisation, CancellationToken cancellationToken)
    {
        var secret = await links.IssueAsync(
            context, request.OrganisationId, LinkPurpose.ExternalAssessment, request.Id, SwedishClock.EndOf(request.LastDay), cancellationToken);
        outbox.Add(
            context, MailKind.AssessmentRequest, new MailRecipient(request.AssessorEmail, request.AssessorName), Path + secret,
            new Dictionary<string, string>
            {
                ["name"] = request.AssessorName,
                ["organisation"] = organisation,
                ["until"] = request.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            });
    }
}
