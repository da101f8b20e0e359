using Microsoft.EntityFrameworkCore.Migrations;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// Layer 5 of the tenancy (decision 003): SQL Server itself shows and takes rows of one organisation alone, the one that
/// <see cref="Interceptors.SessionTenantInterceptor"/> names for the connection. For migrations: a table that is made later is added there.
/// Whoever owns the database, as the migrating login does, is let by; the serving login must not.
/// </summary>
internal static class RowLevelSecurity
{
    public const string SessionKey = "OrganisationId";

    private const string Policy = "[tenancy].[Organisations]";
    private const string Predicate = "[tenancy].[IsActing]([OrganisationId])";

    public static void Create(MigrationBuilder migration, IReadOnlyList<string> tables)
    {
        foreach (var statement in CreateStatements(tables))
            migration.Sql(Executed(statement));
    }

    public static void Drop(MigrationBuilder migration)
    {
        migration.Sql($"DROP SECURITY POLICY {Policy}");
        migration.Sql("DROP FUNCTION [tenancy].[IsActing]");
        migration.Sql("DROP SCHEMA [tenancy]");
    }

    /// <summary>Each stands alone in its batch, as SQL Server asks of them.</summary>
    internal static IReadOnlyList<string> CreateStatements(IReadOnlyList<string> tables) =>
    [
        "CREATE SCHEMA [tenancy]",
        $"""
        CREATE FUNCTION [tenancy].[IsActing](@OrganisationId uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS
        RETURN SELECT 1 AS [IsActing]
        WHERE @OrganisationId = CAST(SESSION_CONTEXT(N'{SessionKey}') AS uniqueidentifier) OR IS_ROLEMEMBER(N'db_owner') = 1
        """,
        $"CREATE SECURITY POLICY {Policy}\n{string.Join(",\n", tables.SelectMany(Predicates))}\nWITH (STATE = ON, SCHEMABINDING = ON)",
    ];

    /// <summary>What is another organisation's is neither read nor written, and no row is given away.</summary>
    private static IEnumerable<string> Predicates(string table) =>
    [
        $"ADD FILTER PREDICATE {Predicate} ON [dbo].[{table}]",
        $"ADD BLOCK PREDICATE {Predicate} ON [dbo].[{table}]",
    ];

    /// <summary>As a string, since a script that may be run twice puts each statement behind an IF.</summary>
    private static string Executed(string statement) => $"EXEC(N'{statement.Replace("'", "''", StringComparison.Ordinal)}')";
}
