using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using StPortal.Infrastructure.Files.Blobs;

namespace StPortal.Infrastructure.Files;

/// <summary>Where files are kept, as the configuration says; judged here for the start of the service and for <c>doctor</c>.</summary>
public sealed record FileStorageSettings(string? NamedProvider, string? Connection, string? Region)
{
    private static readonly string[] CloudsOutsideEurope = [".chinacloudapi.cn", ".usgovcloudapi.net"];

    /// <summary>Null when there is none by that name.</summary>
    public FileProvider? Provider =>
        string.IsNullOrWhiteSpace(NamedProvider) ? FileProvider.Disk
        : Enum.TryParse<FileProvider>(NamedProvider, ignoreCase: true, out var provider) && Enum.IsDefined(provider) ? provider
        : null;

    public bool IsRegionEuropean => Region is not null && EuropeanRegions.Has(Region);

    /// <summary>The storage account, as the tools of Azure ask for it; behind a domain of one's own, that domain.</summary>
    public string AccountName => Connection is null || BlobClients.AddressOf(Connection) is not { } address ? ""
        : new BlobUriBuilder(address).AccountName is { Length: > 0 } name ? name
        : address.Host;

    public static FileStorageSettings Of(IConfiguration configuration) =>
        new(configuration["Files:Provider"], configuration.GetConnectionString("Files"), configuration["Files:Region"]);

    /// <summary>Why the storage cannot be used at all; null when it can be tried.</summary>
    public FileStorageProblem? Obstacle() => Provider switch
    {
        null => FileStorageProblem.UnknownProvider,
        FileProvider.Disk => null,
        _ when string.IsNullOrWhiteSpace(Connection) => FileStorageProblem.NoConnection,
        _ => BlobClients.AddressOf(Connection) is null ? FileStorageProblem.NotAConnection : null,
    };

    /// <summary>All that real files must not be kept with. A developer's machine may use the emulator, and has no region.</summary>
    public IReadOnlyList<FileStorageProblem> Problems(bool isDevelopment)
    {
        if (Obstacle() is { } obstacle)
            return [obstacle];
        return Provider == FileProvider.Disk || isDevelopment ? [] : [.. OfAddress(BlobClients.AddressOf(Connection!)!), .. OfRegion()];
    }

    private static IEnumerable<FileStorageProblem> OfAddress(Uri address)
    {
        if (address.IsLoopback || address.AbsolutePath.Contains("devstoreaccount1", StringComparison.OrdinalIgnoreCase))
            yield return FileStorageProblem.Emulator;
        else if (address.Scheme != Uri.UriSchemeHttps)
            yield return FileStorageProblem.NotEncrypted;
        if (Array.Exists(CloudsOutsideEurope, cloud => address.Host.EndsWith(cloud, StringComparison.OrdinalIgnoreCase)))
            yield return FileStorageProblem.CloudOutsideEurope;
    }

    private IEnumerable<FileStorageProblem> OfRegion()
    {
        if (string.IsNullOrWhiteSpace(Region))
            yield return FileStorageProblem.NoRegion;
        else if (!IsRegionEuropean)
            yield return FileStorageProblem.RegionOutsideEurope;
    }
}
