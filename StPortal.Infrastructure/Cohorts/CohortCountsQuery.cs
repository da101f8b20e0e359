using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many each of some requests lets through, in their order. Asked beside the page, which does not wait for it.</summary>
public sealed class CohortCountsQuery(ActorSource actors, IDbContextFactory<StPortalDbContext> factory)
{
    public async Task<Result<IReadOnlyList<int>>> HandleAsync(IReadOnlyList<CohortRequest> requests, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var counts = new List<int>();
        foreach (var request in requests.Take(CohortSavedView.MostOfOnes))
            counts.Add(await context.CohortRows.AsNoTracking().Within(actor).Matching(request).CountAsync(cancellationToken));
        return Result.From<IReadOnlyList<int>>(counts);
    }
}
