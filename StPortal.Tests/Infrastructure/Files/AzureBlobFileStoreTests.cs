using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.Files.Blobs;

namespace StPortal.Tests.Infrastructure.Files;

[Collection(FileStoreCollection.Name)]
public sealed class AzureBlobFileStoreTests(AzuriteServer server) : FileStoreTests
{
    private protected override IFileStore Store { get; } = StoreAt(server.ConnectionString);

    [Fact]
    public async Task Save_ForTheFirstTime_MakesAPrivateContainerNamedByTheOrganisationAlone()
    {
        var organisation = Guid.NewGuid();

        var key = await Store.SaveAsync(organisation, new MadeStream(1), Token);

        var container = server.Client().GetBlobContainerClient($"org-{organisation:N}");
        BlobContainerProperties properties = await container.GetPropertiesAsync(cancellationToken: Token);
        Assert.Equal(PublicAccessType.None, properties.PublicAccess ?? PublicAccessType.None);
        Assert.True(await container.GetBlobClient(key).ExistsAsync(Token));
    }

    [Fact]
    public async Task Save_IntoAContainerOpenToAnyone_IsRefused()
    {
        var organisation = Guid.NewGuid();
        var container = server.Client().GetBlobContainerClient($"org-{organisation:N}");
        await container.CreateAsync(PublicAccessType.BlobContainer, cancellationToken: Token);

        await Assert.ThrowsAsync<FileStorageException>(() => Store.SaveAsync(organisation, new MadeStream(1), Token));

        await container.DeleteAsync(cancellationToken: Token);
    }

    [Fact]
    public async Task Save_AfterTheContainerWasRemoved_FailsOnceAndThenMakesItAnew()
    {
        var organisation = Guid.NewGuid();
        await Store.SaveAsync(organisation, new MadeStream(1), Token);
        await server.Client().DeleteBlobContainerAsync($"org-{organisation:N}", cancellationToken: Token);

        await Assert.ThrowsAsync<FileStorageException>(() => Store.SaveAsync(organisation, new MadeStream(1), Token));
        await Store.SaveAsync(organisation, new MadeStream(1), Token);

        Assert.Equal(1, await CountAsync(organisation));
    }

    [Fact]
    public async Task Read_OfAFileDeletedMeanwhile_IsMissing()
    {
        var organisation = Guid.NewGuid();
        var key = await Store.SaveAsync(organisation, new MadeStream(1), Token);
        await using var opened = await Store.OpenAsync(organisation, key, Token);
        await Store.DeleteAsync(organisation, key, Token);

        await Assert.ThrowsAsync<FileNotFoundException>(async () => await opened.ReadExactlyAsync(new byte[1], Token));
        Assert.Throws<FileNotFoundException>(() => opened.ReadExactly(new byte[1]));
    }

    [Fact]
    public async Task Storage_ThatDoesNotAnswer_IsToldPlainlyAndAnUploadIsRefused()
    {
        // Nothing listens on port 1.
        var silent = StoreAt(server.ConnectionString.Replace(server.Client().Uri.Authority, "127.0.0.1:1", StringComparison.Ordinal));
        var receiver = new UploadReceiver(silent, Options.Create(new UploadOptions()));

        var failure = Assert.ThrowsAsync<FileStorageException>(() => silent.OpenAsync(Guid.NewGuid(), Guid.NewGuid().ToString("N"), Token));
        var refused = receiver.ReceiveAsync(Guid.NewGuid(), "a.pdf", new MadeStream(1), Token);

        Assert.Contains("127.0.0.1:1", (await failure).Reason, StringComparison.Ordinal);
        Assert.IsType<FileStorageIsSilent>((await refused).Refusal);
    }

    [Fact]
    public async Task Storage_WithTheWrongKey_IsToldPlainly()
    {
        var key = Convert.ToBase64String(new byte[64]);
        var denied = StoreAt(string.Join(';', server.ConnectionString.Split(';').Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? "AccountKey=" + key : part)));

        var failure = await Assert.ThrowsAsync<FileStorageException>(() => denied.SaveAsync(Guid.NewGuid(), new MadeStream(1), Token));

        Assert.StartsWith("AuthorizationFailure", failure.Reason, StringComparison.Ordinal);
    }

    private static AzureBlobFileStore StoreAt(string connection) => new(BlobClients.Create(connection), NullLogger<AzureBlobFileStore>.Instance);

    private protected override async Task<int> CountAsync(Guid organisationId) =>
        await server.Client().GetBlobContainerClient($"org-{organisationId:N}")
            .GetBlobsAsync(BlobTraits.None, BlobStates.Uncommitted | BlobStates.Snapshots | BlobStates.Version, null, Token).CountAsync(Token);
}
