using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Data.Interceptors;

namespace StPortal.Infrastructure.Data;

/// <summary>The options of every context: built once, since the interceptors hold no state and read who acts from the context.</summary>
public sealed class StPortalDbContextOptions
{
    public StPortalDbContextOptions(
        IOptions<DataOptions> data, IConfiguration configuration, TimeProvider clock, IEnumerable<IInterceptor> more)
    {
        Value = data.Value.Provider == DataProvider.Sqlite
            ? Build<SqliteStPortalDbContext>(builder => builder.UseSqlite(SqliteConnection(data.Value)), clock, more)
            : Build<StPortalDbContext>(builder => UseSqlServer(builder, data.Value, configuration), clock, more);
    }

    public DbContextOptions Value { get; }

    private static DbContextOptions<TContext> Build<TContext>(
        Action<DbContextOptionsBuilder> use, TimeProvider clock, IEnumerable<IInterceptor> more)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        use(builder);
        // Order matters: the tenant is checked first, and the audit row, being new, gets its version last.
        builder.AddInterceptors([new TenantInterceptor(), new AuditInterceptor(clock), new VersionInterceptor(), .. more]);
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
