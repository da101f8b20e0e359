using Microsoft.EntityFrameworkCore;
using StPortal.Domain;

namespace StPortal.Infrastructure.Data.Bulk;

/// <summary>
/// Writes rows of one organisation past the save interceptors, for load data by the million: no audit rows, no change tracking. What
/// the interceptors hold to is held to here: every row is the organisation's own and gets a version.
/// </summary>
internal sealed class BulkWriter(StPortalDbContext context, IBulkTarget target)
{
    public static async Task<IBulkTarget> OpenAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        var connection = context.Database.GetConnectionString()!;
        return context.Database.IsSqlite()
            ? await SqliteBulkTarget.OpenAsync(connection, cancellationToken)
            : await SqlServerBulkTarget.OpenAsync(connection, cancellationToken);
    }

    /// <summary>Table by table, in the order of the foreign keys, whatever the order of the rows.</summary>
    public async Task WriteAsync(IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.OfType<TenantEntity>().Where(row => row.OrganisationId != context.TenantId))
            throw new TenantViolationException($"{row.GetType().Name}: the row is another organisation's.");
        var byType = rows.ToLookup(row => row.GetType());
        foreach (var (type, table) in BulkTable.InKeyOrder(context.Model, [.. byType.Select(group => group.Key)]))
            await target.InsertAsync(table, [.. byType[type]], cancellationToken);
    }
}
