using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>The asker's saved views of the cohort, by name.</summary>
public sealed class SavedViewsQuery(ActorSource actors, IDbContextFactory<StPortalDbContext> factory)
{
    public async Task<Result<IReadOnlyList<SavedView>>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        return Result.From<IReadOnlyList<SavedView>>(await context.CohortSavedViews.AsNoTracking()
            .Where(view => view.MemberId == actor.MembershipId).OrderBy(view => view.SortName).Take(CohortSavedView.MostOfOnes)
            .Select(view => new SavedView(view.Id, view.Name, view.Query)).ToListAsync(cancellationToken));
    }
}
