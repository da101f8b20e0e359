using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>Tries the storage account as the portal uses it: writes, reads and deletes a small file, and tries to read it as a stranger.</summary>
public sealed class BlobStorageProbe(BlobServiceClient service)
{
    /// <summary>A container of its own, left in place: a name that was deleted cannot be used again at once.</summary>
    public const string Container = "doctor";

    /// <summary>Throws <see cref="FileStorageException"/> when the storage cannot be reached or refuses.</summary>
    public async Task<BlobStorageReport> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var container = service.GetBlobContainerClient(Container);
            await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
            var isReadByAnyone = await TryAsync(container.GetBlobClient(FileKey.New()), cancellationToken);
            return new BlobStorageReport(
                service.Uri, await KindAsync(cancellationToken), isReadByAnyone, await OpenContainersAsync(cancellationToken));
        }
        catch (Exception failure) when (BlobGuard.IsOfStorage(failure, cancellationToken))
        {
            throw new FileStorageException(BlobGuard.ReasonOf(failure), failure);
        }
    }

    private static async Task<bool> TryAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        var written = RandomNumberGenerator.GetBytes(64);
        await blob.UploadAsync(new BinaryData(written), cancellationToken);
        try
        {
            var read = (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
            return read.ToMemory().Span.SequenceEqual(written)
                ? await IsReadByAnyoneAsync(blob, cancellationToken)
                : throw new FileStorageException("it gives back something else than was written.");
        }
        finally
        {
            await blob.DeleteAsync(cancellationToken: cancellationToken);
        }
    }

    private static async Task<bool> IsReadByAnyoneAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        // Without the query, where a signature would be.
        var stranger = new BlobClient(new Uri(blob.Uri.GetLeftPart(UriPartial.Path)), BlobClients.Options());
        try
        {
            await stranger.DownloadContentAsync(cancellationToken);
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status is >= 400 and < 500)
        {
            return false;
        }
    }

    /// <summary>Asks for a right that reading and writing files does not include; without it the account simply does not tell.</summary>
    private async Task<string?> KindAsync(CancellationToken cancellationToken)
    {
        try
        {
            AccountInfo account = await service.GetAccountInfoAsync(cancellationToken);
            return $"{account.AccountKind}, {account.SkuName}";
        }
        catch (RequestFailedException refused) when (refused.Status == 403)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<string>> OpenContainersAsync(CancellationToken cancellationToken)
    {
        var open = new List<string>();
        await foreach (var container in service.GetBlobContainersAsync(cancellationToken: cancellationToken))
        {
            if (container.Properties.PublicAccess is { } access && access != PublicAccessType.None)
                open.Add(container.Name);
        }

        return open;
    }
}
