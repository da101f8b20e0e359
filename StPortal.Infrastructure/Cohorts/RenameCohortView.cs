using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Gives one's saved view another name.</summary>
public sealed class RenameCohortView(ActorSource actors, IDbContextFactory<StPortalDbContext> factory)
{
    public sealed record Input(Guid ViewId, string Name);

    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var own = await context.CohortSavedViews.Where(view => view.MemberId == actor.MembershipId).ToListAsync(cancellationToken);
        if (own.Find(view => view.Id == input.ViewId) is not { } named)
            return new NotFound();
        if (named.Rename(input.Name) is { IsOk: false } refused)
            return refused;
        if (own.Exists(view => view != named && view.SortName == named.SortName))
            return new SavedViewNameIsTaken(named.Name);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Removed a moment ago in another window.
            return new NotFound();
        }
        catch (DbUpdateException)
        {
            // Another got the name a moment ago in another window.
            return new SavedViewNameIsTaken(named.Name);
        }

        return Result.Ok;
    }
}
