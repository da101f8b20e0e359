using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
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
        var asked = requests.Take(CohortSavedView.MostOfOnes).ToList();
        if (asked.Count == 0)
            return Result.From<IReadOnlyList<int>>([]);
        // One question for them all. Who matches nothing has no line in the answer.
        var counts = await asked.Select((request, at) => Count(context, actor, request, at)).Aggregate((all, one) => all.Concat(one))
            .ToDictionaryAsync(one => one.At, one => one.Count, cancellationToken);
        return Result.From<IReadOnlyList<int>>([.. asked.Select((_, at) => counts.GetValueOrDefault(at))]);
    }

    private static IQueryable<Counted> Count(StPortalDbContext context, Actor actor, CohortRequest request, int at) =>
        context.CohortRows.AsNoTracking().Within(actor).Matching(request).GroupBy(_ => 1).Select(group => new Counted { At = at, Count = group.Count() });

    private sealed class Counted
    {
        public int At { get; init; }

        public int Count { get; init; }
    }
}
