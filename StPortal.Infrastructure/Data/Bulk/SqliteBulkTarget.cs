using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StPortal.Infrastructure.Data.Bulk;

/// <summary>
/// Prepared inserts in one large transaction. A row a statement: several were measured to be no faster, since SQLite then looks each
/// parameter up by its name among all the others. Its pragmas are its connection's own, and that is never given to anybody else.
/// </summary>
internal sealed class SqliteBulkTarget : IBulkTarget
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = [];
    private readonly SqliteTransaction transaction;

    private SqliteBulkTarget(SqliteConnection connection) => (this.connection, transaction) = (connection, connection.BeginTransaction());

    public static async Task<SqliteBulkTarget> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var own = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        var connection = new SqliteConnection(own.ToString());
        await connection.OpenAsync(cancellationToken);
        // No wait for the disk at each commit: a power cut during the load can cost the file, which is then loaded again.
        // The indexes of one organisation fit in a quarter of a gigabyte.
        await using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY;";
        await pragmas.ExecuteNonQueryAsync(cancellationToken);
        return new SqliteBulkTarget(connection);
    }

    public async Task InsertAsync(BulkTable table, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var command = CommandFor(table);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < table.Columns.Count; i++)
                command.Parameters[i].Value = table.Columns[i].ValueOf(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        foreach (var command in commands.Values)
            await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private SqliteCommand CommandFor(BulkTable table)
    {
        if (commands.TryGetValue(table.Name, out var command))
            return command;
        command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@{i}")).ToList();
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter(name, null));
        var columns = table.Columns.Select(column => $"\"{column.Name}\"");
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns)}) VALUES ({string.Join(", ", names)})";
        command.Prepare();
        commands.Add(table.Name, command);
        return command;
    }
}
