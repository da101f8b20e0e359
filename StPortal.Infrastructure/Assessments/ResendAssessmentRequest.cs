using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Sends a request anew, with a new link to the same form; the former link opens nothing from then on.</summary>
public sealed class ResendAssessmentRequest(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, RequestSender sender, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        if (await RequestLoader.FindAsync(context, actor, id, cancellationToken) is not { } request)
            return new NotFound();
        var sent = request.Resend(actor!.Today, clock.GetUtcNow().UtcDateTime);
        if (!sent.IsOk)
            return sent;
        await sender.SendAsync(context, request, actor.OrganisationName, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
