using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Opens the one form that a link leads to, for somebody who is not signed in. The link is the permission: it names organisation and request.</summary>
public sealed class ExternalForms(StPortalDbContextOptions options, LinkTokens links, RequestOrigin origin)
{
    /// <summary>Null when the link opens nothing. The context is the caller's to dispose.</summary>
    internal async Task<Opened?> OpenAsync(string? secret, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(secret, LinkPurpose.ExternalAssessment, cancellationToken) is not { } link)
            return null;
        var user = new CurrentUser();
        user.ActForOrganisation(link.OrganisationId);
        var context = options.NewContext(user, origin);
        var request = await context.AssessmentRequests.SingleOrDefaultAsync(one => one.Id == link.SubjectId, cancellationToken);
        var isActive = await context.Organisations.AnyAsync(
            one => one.Id == link.OrganisationId && one.Status == OrganisationStatus.Active, cancellationToken);
        if (request is null or { Status: AssessmentRequestStatus.Withdrawn } || !isActive)
        {
            await context.DisposeAsync();
            return null;
        }

        return new Opened(context, request, await context.Assessments.SingleAsync(one => one.RequestId == request.Id, cancellationToken));
    }

    internal sealed record Opened(StPortalDbContext Context, AssessmentRequest Request, Assessment Draft) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Context.DisposeAsync();
    }
}
