using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Infrastructure.Auditing;

public sealed class AuditKeysTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stportal-keys-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void WithoutASetting_AFileIsMadeOnceAndReadAfterwards()
    {
        var entry = new AuditEntry(Guid.NewGuid(), DateTime.UnixEpoch, new AuditFacts(AuditKind.Change, AuditAct.Added, "Course", Guid.NewGuid()));

        var seals = Enumerable.Range(0, 8).AsParallel().Select(_ => Convert.ToHexString(Keys().Sealer.SealOf(entry))).Distinct().ToList();

        Assert.Single(seals);
        Assert.Equal(Path.Combine(folder, "audit.key"), Assert.Single(Directory.GetFiles(folder)));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "audit.key")));
    }

    [Fact]
    public void WithASetting_NoFileIsMade()
    {
        _ = Keys(("Audit:Key", TestPortal.AuditKey)).Sealer;

        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("inte base64")]
    [InlineData("a29ydA==")]
    public void AnUnusableSetting_IsRefused(string key) =>
        Assert.Throws<CryptographicException>(() => Keys(("Audit:Key", key)).Sealer);

    [Theory]
    [InlineData(null, true)]
    [InlineData("data/anteckningar", true)]
    [InlineData("data", true)]
    [InlineData("databas", false)]
    [InlineData("annanstans", false)]
    public void AnchorFolder_IsSeenToLieInTheDataFolder(string? name, bool expected)
    {
        var data = Path.Combine(folder, "data");
        var settings = AuditSettings.Of(Configuration(("Data:Folder", data), ("Audit:AnchorFolder", name is null ? null : Path.Combine(folder, name))));

        Assert.Equal(expected, settings.LiesInDataFolder);
        Assert.Equal(name is null ? Path.Combine(data, "audit") : Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)), settings.AnchorFolder);
    }

    private AuditKeys Keys(params (string Name, string? Value)[] settings) =>
        new(Configuration(settings), Options.Create(new DataOptions { Folder = folder }));

    private static IConfiguration Configuration(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Name, one => one.Value)).Build();
}
