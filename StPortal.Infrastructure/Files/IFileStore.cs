namespace StPortal.Infrastructure.Files;

/// <summary>
/// Where uploaded files lie, an area for each organisation. Keys are made by the store; no name or path from outside is ever used.
/// A store that lies elsewhere throws <see cref="FileStorageException"/> when it cannot be reached or does not do as asked.
/// </summary>
public interface IFileStore
{
    /// <summary>
    /// Stores what is read from <paramref name="content"/> and returns its key. Streams: the file is never whole in memory. A save that
    /// fails or is given up leaves nothing behind.
    /// </summary>
    Task<string> SaveAsync(Guid organisationId, Stream content, CancellationToken cancellationToken);

    /// <summary>Opens a stored file, to be read from any place; throws <see cref="FileNotFoundException"/> when it is not there.</summary>
    Task<Stream> OpenAsync(Guid organisationId, string key, CancellationToken cancellationToken);

    Task<bool> ExistsAsync(Guid organisationId, string key, CancellationToken cancellationToken);

    /// <summary>Deletes a stored file; one that is already gone is no error.</summary>
    Task DeleteAsync(Guid organisationId, string key, CancellationToken cancellationToken);
}
