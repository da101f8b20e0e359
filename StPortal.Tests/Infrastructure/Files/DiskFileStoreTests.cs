using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Files;

[Collection(FileStoreCollection.Name)]
public sealed class DiskFileStoreTests : FileStoreTests, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stportal-files-").FullName;

    private protected override IFileStore Store => new DiskFileStore(Options.Create(new DataOptions { Folder = folder }));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private protected override Task<int> CountAsync(Guid organisationId) => Task.FromResult(Directory
        .EnumerateFiles(Path.Combine(folder, "files", organisationId.ToString("N")), "*", SearchOption.AllDirectories).Count());
}
