using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Everybody that a request lets through, on all pages, for a file. Open to the same people as <see cref="CohortQuery"/>.</summary>
public sealed class CohortExportQuery(ActorSource actors, IDbContextFactory<StPortalDbContext> factory, CohortRebuilder rebuilder, ViewLog views)
{
    /// <summary>More than the largest region has.</summary>
    public const int MostRows = 10_000;

    public async Task<Result<IReadOnlyList<CohortRow>>> HandleAsync(CohortRequest request, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        await CohortTallies.OfTodayAsync(context, rebuilder, actor, CohortAsk.Of(actor), cancellationToken);
        var rows = await context.SeenBy(actor, request)
            .Sorted(request.Sort, request.Descending, request.GroupByNeed)
            .Take(MostRows).Select(CohortRow.Shown).ToListAsync(cancellationToken);
        await views.ExportedAsync(AuditPart.Cohort);
        await views.ListedAsync(context, rows.Select(row => row.TrainingId), AuditPart.Cohort);
        return rows;
    }
}
