using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Forgets one's saved view. To undo is to save the same again.</summary>
public sealed class RemoveCohortView(ActorSource actors, IDbContextFactory<StPortalDbContext> factory)
{
    public async Task<Result> HandleAsync(Guid viewId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var own = await context.CohortSavedViews
            .SingleOrDefaultAsync(view => view.Id == viewId && view.MemberId == actor.MembershipId, cancellationToken);
        if (own is null)
            return new NotFound();
        context.Remove(own);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Removed a moment ago in another window, which is what is asked for.
        }

        return Result.Ok;
    }
}
