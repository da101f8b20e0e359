using System.Collections.Concurrent;
using Microsoft.Data.SqlClient;
using Respawn;

namespace StPortal.Tests.Infrastructure.SqlServer;

/// <summary>
/// Databases on a real SQL Server for the data tests, when <c>STPORTAL_TEST_SQLSERVER</c> holds a connection string and
/// <c>STPORTAL_TEST_ENGINE</c> is <c>SqlServer</c> (test.sh sets it for a second run). Databases are kept and emptied, not made anew.
/// </summary>
internal static class TestServer
{
    private static readonly ConcurrentBag<string> Free = [];
    private static int made;

    public static string? ConnectionString => Environment.GetEnvironmentVariable("STPORTAL_TEST_SQLSERVER");

    public static bool IsChosen =>
        ConnectionString is not null && Environment.GetEnvironmentVariable("STPORTAL_TEST_ENGINE") == "SqlServer";

    /// <summary>A connection string to a database that no other test uses now.</summary>
    public static string Borrow()
    {
        if (Free.TryTake(out var free))
            return free;
        var builder = new SqlConnectionStringBuilder(ConnectionString)
        {
            InitialCatalog = $"stportal_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}",
        };
        return builder.ConnectionString;
    }

    /// <summary>Empties the database and gives it back.</summary>
    public static async Task ReturnAsync(string connectionString)
    {
        await using (var connection = new SqlConnection(connectionString))
        {
            await connection.OpenAsync();
            var respawner = await Respawner.CreateAsync(connection, new RespawnerOptions
            {
                DbAdapter = DbAdapter.SqlServer,
                TablesToIgnore = ["__EFMigrationsHistory"],
            });
            await respawner.ResetAsync(connection);
        }

        Free.Add(connectionString);
    }
}
