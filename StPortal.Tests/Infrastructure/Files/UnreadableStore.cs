using StPortal.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Files;

/// <summary>A store that keeps files but fails to read them.</summary>
internal sealed class UnreadableStore(IFileStore inner) : IFileStore
{
    public Task<string> SaveAsync(Guid organisationId, Stream content, CancellationToken cancellationToken) =>
        inner.SaveAsync(organisationId, content, cancellationToken);

    public Task<Stream> OpenAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        throw new IOException("The disk fails.");

    public Task<bool> ExistsAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        inner.ExistsAsync(organisationId, key, cancellationToken);

    public Task DeleteAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        inner.DeleteAsync(organisationId, key, cancellationToken);
}
