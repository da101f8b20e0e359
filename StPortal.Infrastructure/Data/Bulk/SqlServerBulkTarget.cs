using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;

namespace StPortal.Infrastructure.Data.Bulk;

/// <summary>SQL Server's own bulk copy, which holds the rows to their foreign keys all the same.</summary>
internal sealed class SqlServerBulkTarget : IBulkTarget
{
    private const int SecondsPerBatch = 300;

    private readonly SqlConnection connection;
    private readonly SqlTransaction transaction;

    private SqlServerBulkTarget(SqlConnection connection) => (this.connection, transaction) = (connection, connection.BeginTransaction());

    public static async Task<SqlServerBulkTarget> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return new SqlServerBulkTarget(connection);
    }

    public async Task InsertAsync(BulkTable table, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        using var data = DataOf(table, rows);
        using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.CheckConstraints, transaction)
        {
            DestinationTableName = $"[{table.Name}]",
            BulkCopyTimeout = SecondsPerBatch,
        };
        foreach (var column in table.Columns)
            copy.ColumnMappings.Add(column.Name, column.Name);
        await copy.WriteToServerAsync(data, cancellationToken);
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static DataTable DataOf(BulkTable table, IReadOnlyList<object> rows)
    {
        var data = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in table.Columns)
            data.Columns.Add(column.Name, column.Type == typeof(DateOnly) ? typeof(DateTime) : column.Type);
        foreach (var row in rows)
            data.Rows.Add([.. table.Columns.Select(column => Plain(column.ValueOf(row)))]);
        return data;
    }

    /// <summary>A data table knows no day without a time.</summary>
    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };
}
