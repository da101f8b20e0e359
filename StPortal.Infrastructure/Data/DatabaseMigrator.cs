using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace StPortal.Infrastructure.Data;

/// <summary>Brings the database to the model's shape: at start for the embedded SQLite, by the <c>migrate</c> verb for SQL Server.</summary>
public sealed class DatabaseMigrator(
    IDbContextFactory<StPortalDbContext> factory, KeyRingContext keyRing, IOptions<DataOptions> data)
{
    /// <summary>Applies what is pending; returns the names of what was applied.</summary>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        // Building the portal's model is the longest step of a start; the key ring needs nothing of it and is seen to meanwhile.
        var model = Task.Run(() => context.Model, cancellationToken);
        IReadOnlyList<string> ring;
        try
        {
            ring = await MigrateAsync(keyRing, cancellationToken);
        }
        finally
        {
            await model;
        }

        List<string> applied = [.. await MigrateAsync(context, cancellationToken), .. ring];
        if (data.Value.Provider == DataProvider.Sqlite)
            await UseWriteAheadLogAsync(context, cancellationToken);
        return applied;
    }

    private static async Task<IReadOnlyList<string>> MigrateAsync(DbContext context, CancellationToken cancellationToken)
    {
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
            await context.Database.MigrateAsync(cancellationToken);
        return pending;
    }

    /// <summary>What would be applied; asks and changes nothing.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return
        [
            .. await context.Database.GetPendingMigrationsAsync(cancellationToken),
            .. await keyRing.Database.GetPendingMigrationsAsync(cancellationToken),
        ];
    }

    /// <summary>Whether the login owns its SQL Server database, and row-level security therefore lets it by. SQLite knows no logins.</summary>
    public async Task<bool> IsOwnerAsync(CancellationToken cancellationToken)
    {
        if (data.Value.Provider == DataProvider.Sqlite)
            return false;
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Database.SqlQueryRaw<int?>("SELECT IS_ROLEMEMBER(N'db_owner') AS [Value]").SingleAsync(cancellationToken) == 1;
    }

    /// <summary>Readers do not wait for a writer. The setting stays in the file.</summary>
    private static async Task UseWriteAheadLogAsync(StPortalDbContext context, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
}
