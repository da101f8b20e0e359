using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>Makes the client of a storage account.</summary>
public static class BlobClients
{
    /// <param name="connection">
    /// A connection string, or the account's https address; with the address the service signs in as the identity it runs as.
    /// </param>
    public static BlobServiceClient Create(string connection) => IsAddress(connection)
        ? new BlobServiceClient(new Uri(connection), new DefaultAzureCredential(), Options())
        : new BlobServiceClient(connection, Options());

    /// <summary>Where the account lies; null when it is neither of the two.</summary>
    public static Uri? AddressOf(string connection)
    {
        if (IsAddress(connection))
            return new Uri(connection);
        try
        {
            return new BlobServiceClient(connection).Uri;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// Somebody is waiting for the answer: a blip of a second or two is ridden out (0.5 + 1 + 2 s), and storage that is silent is given up
    /// within about a minute. The client's own limit is 100 s for each of six tries. A try moves at most one block, so 15 s is plenty.
    /// </summary>
    public static BlobClientOptions Options() => new()
    {
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = 3,
            Delay = TimeSpan.FromSeconds(0.5),
            MaxDelay = TimeSpan.FromSeconds(5),
            NetworkTimeout = TimeSpan.FromSeconds(15),
        },
    };

    /// <summary>An address with a signature in it is not taken: it would be a key that looks like none.</summary>
    private static bool IsAddress(string connection) =>
        Uri.TryCreate(connection, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.Query.Length == 0
        && address.UserInfo.Length == 0;
}
