using StPortal.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Files;

/// <summary>A store whose storage does not answer; counts how often it is asked.</summary>
internal sealed class SilentStore : IFileStore
{
    public int Asked { get; private set; }

    public Task<string> SaveAsync(Guid organisationId, Stream content, CancellationToken cancellationToken) => throw Silence();

    public Task<Stream> OpenAsync(Guid organisationId, string key, CancellationToken cancellationToken) => throw Silence();

    public Task<bool> ExistsAsync(Guid organisationId, string key, CancellationToken cancellationToken) => throw Silence();

    public Task DeleteAsync(Guid organisationId, string key, CancellationToken cancellationToken) => throw Silence();

    private FileStorageException Silence()
    {
        Asked++;
        return new FileStorageException("Connection refused.");
    }
}
