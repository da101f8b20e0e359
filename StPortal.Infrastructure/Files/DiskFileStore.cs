using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Files;

/// <summary>Files under <c>Data:Folder</c>, one folder an organisation.</summary>
public sealed class DiskFileStore(IOptions<DataOptions> data) : IFileStore
{
    public async Task<string> SaveAsync(Guid organisationId, Stream content, CancellationToken cancellationToken)
    {
        var key = FileKey.New();
        var path = PathOf(organisationId, key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written beside and renamed: a file that stands under its key is whole.
        var unfinished = path + ".part";
        try
        {
            await using (var target = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, useAsync: true))
                await content.CopyToAsync(target, cancellationToken);
            File.Move(unfinished, path);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }

        return key;
    }

    public Task<Stream> OpenAsync(Guid organisationId, string key, CancellationToken cancellationToken)
    {
        var path = PathOf(organisationId, key);
        if (!File.Exists(path))
            throw new FileNotFoundException("The stored file is not there.", key);
        return Task.FromResult<Stream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true));
    }

    public Task<bool> ExistsAsync(Guid organisationId, string key, CancellationToken cancellationToken) =>
        Task.FromResult(File.Exists(PathOf(organisationId, key)));

    public Task DeleteAsync(Guid organisationId, string key, CancellationToken cancellationToken)
    {
        var path = PathOf(organisationId, key);
        if (File.Exists(path))
            File.Delete(path);
        return Task.CompletedTask;
    }

    private string PathOf(Guid organisationId, string key) =>
        Path.Combine(data.Value.Folder, "files", organisationId.ToString("N"), FileKey.Checked(key)[..2], key);
}
