using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Writes some rows anew, in one save.</summary>
internal static class CohortBatch
{
    private const int Attempts = 5;

    /// <remarks>
    /// The order is what makes it safe for several at once. Marks are read first, then the rows with their versions, then the facts: a
    /// change that comes later leaves a mark of its own, and whoever wrote a row in between makes this save fail, so that it is done
    /// again from newer facts. A row is written even when nothing in it is new, or an older view could slip in unnoticed.
    /// </remarks>
    public static async Task WriteAsync(
        Func<StPortalDbContext> newContext, Guid[] ids, IReadOnlyList<Guid> markIds, TimeProvider clock, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var context = newContext();
            Guid[] marks = [.. markIds];
            if (marks.Length > 0)
                context.RemoveRange(await context.CohortMarks.Where(mark => EF.Parameter(marks).Contains(mark.Id)).ToListAsync(cancellationToken));
            await PrepareAsync(context, ids, clock.Today(), cancellationToken);
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else wrote one of the rows, or followed one of the marks: once more, from what now stands.
            }
        }
    }

    private static async Task PrepareAsync(StPortalDbContext context, Guid[] ids, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await context.CohortRows.Where(row => EF.Parameter(ids).Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var figures in await CohortFigureReader.ReadAsync(context, ids, today, cancellationToken))
        {
            if (rows.Remove(figures.TrainingId, out var row))
            {
                row.Show(figures);
                context.Entry(row).State = EntityState.Modified;
            }
            else
            {
                context.Add(new StoredCohortRow(context.TenantId!.Value, figures));
            }
        }

        context.RemoveRange(rows.Values);
    }
}
