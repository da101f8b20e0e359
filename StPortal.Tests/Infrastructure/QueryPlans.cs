using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StPortal.Tests.Infrastructure;

/// <summary>Has SQLite explain every command that is read, and keeps how it goes about it.</summary>
public sealed class QueryPlans : DbCommandInterceptor
{
    private readonly List<string> steps = [];

    /// <summary>Steps that find their rows by the organisation alone: they cost the whole organisation.</summary>
    public IReadOnlyList<string> ThroughAnOrganisation =>
        [.. steps.Where(step => step.EndsWith("(OrganisationId=?)", StringComparison.Ordinal) || step.StartsWith("SCAN", StringComparison.Ordinal))];

    public IReadOnlyList<string> Steps => steps;

    public int Count => steps.Count;

    public void Reset() => steps.Clear();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await using var explain = command.Connection!.CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        foreach (SqliteParameter parameter in command.Parameters)
            explain.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        await using var reader = await explain.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            steps.Add(reader.GetString(3));
        return result;
    }
}
