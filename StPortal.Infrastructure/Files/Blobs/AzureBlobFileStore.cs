using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;

namespace StPortal.Infrastructure.Files.Blobs;

/// <summary>Files in Azure Blob Storage, a private container for each organisation.</summary>
public sealed class AzureBlobFileStore(BlobServiceClient service, ILogger<AzureBlobFileStore> logger) : IFileStore
{
    /// <summary>What an upload holds in memory at most: a block is sent again from there when a try fails.</summary>
    public const int BlockBytes = 4 << 20;

    private static readonly TimeSpan DiscardWithin = TimeSpan.FromSeconds(5);

    private readonly OrganisationContainers containers = new(service);
    private readonly BlobGuard guard = new(logger);

    public async Task<string> SaveAsync(Guid organisationId, Stream content, CancellationToken cancellationToken)
    {
        var key = FileKey.New();
        var container = await NewAreaAsync(organisationId, key, cancellationToken);
        var blob = container.GetBlobClient(key);
        try
        {
            // A blob stands under its name once all its blocks are committed, never half.
            await blob.UploadAsync(content, Upload(), cancellationToken);
            return key;
        }
        catch (Exception failure)
        {
            containers.Forget(organisationId);
            await DiscardAsync(blob);
            if (BlobGuard.IsOfStorage(failure, cancellationToken))
                throw guard.Failed(key, failure);
            throw;
        }
    }

    public async Task<Stream> OpenAsync(Guid organisationId, string key, CancellationToken cancellationToken)
    {
        var blob = BlobOf(organisationId, key);
        var properties = await guard.AskAsync(key, () => blob.GetPropertiesAsync(cancellationToken: cancellationToken), cancellationToken);
        return new BlobReadStream(blob, properties.Value.ContentLength, guard);
    }

    public async Task<bool> ExistsAsync(Guid organisationId, string key, CancellationToken cancellationToken)
    {
        var blob = BlobOf(organisationId, key);
        return await guard.AskAsync(key, () => blob.ExistsAsync(cancellationToken), cancellationToken);
    }

    public async Task DeleteAsync(Guid organisationId, string key, CancellationToken cancellationToken)
    {
        var blob = BlobOf(organisationId, key);
        await guard.AskAsync(
            key, () => blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken), cancellationToken);
    }

    private BlobClient BlobOf(Guid organisationId, string key) => containers.Of(organisationId).GetBlobClient(FileKey.Checked(key));

    private async Task<BlobContainerClient> NewAreaAsync(Guid organisationId, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await containers.ReadyAsync(organisationId, cancellationToken);
        }
        catch (Exception failure) when (BlobGuard.IsOfStorage(failure, cancellationToken))
        {
            throw guard.Failed(key, failure);
        }
    }

    private static BlobUploadOptions Upload() => new()
    {
        TransferOptions = new StorageTransferOptions
        {
            InitialTransferSize = BlockBytes,
            MaximumTransferSize = BlockBytes,
            MaximumConcurrency = 1,
        },
    };

    /// <summary>
    /// Blocks sent but never committed would lie unseen for a week. An empty blob committed over them takes them at once, and is deleted
    /// itself. When the storage does not even answer to this, that week is what remains.
    /// </summary>
    private static async Task DiscardAsync(BlobClient blob)
    {
        using var limit = new CancellationTokenSource(DiscardWithin);
        try
        {
            await blob.UploadAsync(BinaryData.Empty, overwrite: true, limit.Token);
            await blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: limit.Token);
        }
        catch (Exception failure) when (failure is OperationCanceledException || BlobGuard.IsOfStorage(failure, limit.Token))
        {
            // The failure that led here is the one to be told.
        }
    }
}
