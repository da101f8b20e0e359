namespace StPortal.Infrastructure.Data.Bulk;

/// <summary>
/// Writes many rows fast, in a connection and a transaction of its own. What has not been committed when it is disposed is undone.
/// </summary>
internal interface IBulkTarget : IAsyncDisposable
{
    Task InsertAsync(BulkTable table, IReadOnlyList<object> rows, CancellationToken cancellationToken);

    Task CommitAsync(CancellationToken cancellationToken);
}
