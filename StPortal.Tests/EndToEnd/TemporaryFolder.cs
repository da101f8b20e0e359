namespace StPortal.Tests.EndToEnd;

/// <summary>Files to choose in a browser, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("st-portal-chosen-").FullName;

    public async Task<string> WriteAsync(string name, byte[] content)
    {
        var file = Path.Combine(path, name);
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        return file;
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
