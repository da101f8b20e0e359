using System.Collections.Concurrent;
using StPortal.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Files;

/// <summary>A store that holds each file whole in memory, as none of ours may.</summary>
internal sealed class WholeFileStore : IFileStore
{
    private readonly ConcurrentDictionary<string, byte[]> files = [];

    public async Task<string> SaveAsync(Guid organisationId, Stream content, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole, cancellationToken);
        var key = Guid.NewGuid().ToString("N");
        files[key] = whole.ToArray();
        return key;
    }

    public Task<Stream> OpenAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        Task.FromResult<Stream>(new MemoryStream(files[key]));

    public Task<bool> ExistsAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        Task.FromResult(files.ContainsKey(key));

    public Task DeleteAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        Task.FromResult(files.TryRemove(key, out _));
}
