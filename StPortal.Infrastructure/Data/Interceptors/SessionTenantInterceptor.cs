using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StPortal.Infrastructure.Data.Interceptors;

/// <summary>
/// Tells SQL Server which organisation acts on a connection, for row-level security. Once told it cannot be changed while the connection is
/// open; when it goes back to the pool SQL Server forgets it, and the next one who borrows it is told anew. A context without an organisation
/// tells nothing, and then reads nothing.
/// </summary>
public sealed class SessionTenantInterceptor : DbConnectionInterceptor
{
    private const string Sql = "EXEC sp_set_session_context @key = @key, @value = @value, @read_only = 1";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not StPortalDbContext { TenantId: { } tenant })
            return;
        using var command = Command(connection, tenant);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not StPortalDbContext { TenantId: { } tenant })
            return;
        await using var command = Command(connection, tenant);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    internal static DbCommand Command(DbConnection connection, Guid tenant)
    {
        var command = connection.CreateCommand();
        command.CommandText = Sql;
        Add(command, "@key", DbType.String, RowLevelSecurity.SessionKey);
        Add(command, "@value", DbType.Guid, tenant);
        return command;
    }

    private static void Add(DbCommand command, string name, DbType type, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, value);
        command.Parameters.Add(parameter);
    }
}
