using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data.Interceptors;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>The options of every context: built once, since the interceptors hold no state and read who acts from the context.</summary>
public sealed class StPortalDbContextOptions
{
    private readonly DataProvider provider;

    public StPortalDbContextOptions(
        IOptions<DataOptions> data, IConfiguration configuration, TimeProvider clock, AuditKeys keys, ILogger<CohortRebuilder> log,
        IEnumerable<IInterceptor> more)
    {
        provider = data.Value.Provider;
        // Order matters: marks are rows too, the tenant is checked before anything is written, and the audit row, being new, gets its
        // version last.
        IReadOnlyList<IInterceptor> all =
        [
            new CohortInterceptor(new CohortRebuilder(this, clock, log), clock),
            new TenantInterceptor(),
            new AuditInterceptor(clock, keys),
            new VersionInterceptor(),
            .. more,
        ];
        Value = provider == DataProvider.Sqlite
            ? Build<SqliteStPortalDbContext>(builder => builder.UseSqlite(SqliteConnection(data.Value)), all)
            : Build<StPortalDbContext>(builder => UseSqlServer(builder, data.Value, configuration), [.. all, new SessionTenantInterceptor()]);
    }

    public DbContextOptions Value { get; }

    /// <summary>A context for one who is named by the caller, not by the scope.</summary>
    internal StPortalDbContext NewContext(CurrentUser user, RequestOrigin? origin = null) => provider == DataProvider.Sqlite
        ? new SqliteStPortalDbContext(Value, user) { Origin = origin }
        : new StPortalDbContext(Value, user) { Origin = origin };

    private static DbContextOptions<TContext> Build<TContext>(Action<DbContextOptionsBuilder> use, IEnumerable<IInterceptor> interceptors)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        use(builder);
        builder.AddInterceptors(interceptors);
        return builder.Options;
    }

    /// <summary>The embedded database's file; its folder is made when it is not there.</summary>
    internal static string SqliteConnection(DataOptions data)
    {
        Directory.CreateDirectory(data.Folder);
        return new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(data.Folder, "stportal.db"),
            ForeignKeys = true,
            // Seconds a command waits for another writer before it gives up.
            DefaultTimeout = 30,
        }.ToString();
    }

    private static void UseSqlServer(DbContextOptionsBuilder builder, DataOptions data, IConfiguration configuration) =>
        builder.UseSqlServer(configuration.GetConnectionString("StPortal"), server => server
            .MaxBatchSize(data.SqlServer.MaxBatchSize)
            .CommandTimeout(data.SqlServer.CommandTimeoutSeconds));
}
