using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StPortal.Tests.Infrastructure.SqlServer;

/// <summary>Takes the commands that the SQL Server provider would send, parses them and answers with nothing.</summary>
internal sealed class CommandCatcher : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    public ConcurrentQueue<string> Caught { get; } = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult<DbDataReader>.SuppressWithResult(Catch(command)));

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Catch(command));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Catch(command);
        return new(InterceptionResult<int>.SuppressWithResult(1));
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult.Suppress());

    private DataTableReader Catch(DbCommand command)
    {
        TSql.MustParse(command.CommandText);
        Caught.Enqueue(command.CommandText);
        return new DataTable().CreateDataReader();
    }
}
