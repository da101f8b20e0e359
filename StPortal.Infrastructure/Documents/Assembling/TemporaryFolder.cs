namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A folder of its own under the system's temporary files, gone when disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("stportal-packet-").FullName;

    public string File(string name) => Path.Combine(path, name);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
