using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The trainee takes a request back: its link opens nothing from then on. What was written so far is seen by nobody.</summary>
public sealed class WithdrawAssessmentRequest(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, LinkTokens links)
{
    public async Task<Result> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        if (await RequestLoader.FindAsync(context, actor, id, cancellationToken) is not { } request)
            return new NotFound();
        var withdrawn = request.Withdraw();
        if (!withdrawn.IsOk)
            return withdrawn;
        await links.RevokeAsync(context, request.OrganisationId, LinkPurpose.ExternalAssessment, request.Id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
