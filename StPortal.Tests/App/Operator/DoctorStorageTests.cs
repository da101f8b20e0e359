using Azure.Storage.Blobs.Models;
using StPortal.Infrastructure.Files.Blobs;
using StPortal.Tests.Infrastructure.Files;

namespace StPortal.Tests.App.Operator;

[Collection(FileStoreCollection.Name)]
public sealed class DoctorStorageTests(AzuriteServer server)
{
    [Fact]
    public async Task Doctor_StorageInOrder_IsTriedAndItsRegionIsNotedAsTheOperatorsWord()
    {
        using var run = new OperatorRun().With(server.Settings).With("Files:Region", "swedencentral");

        var (_, output, _) = await run.TypeAsync("doctor");

        Assert.Contains("OK   Filerna ligger i Azure Blob Storage (127.0.0.1: ", output, StringComparison.Ordinal);
        Assert.Contains("OK   Ingen utan inloggning kommer åt filerna", output, StringComparison.Ordinal);
        Assert.Contains("OBS  Files:Region säger swedencentral", output, StringComparison.Ordinal);
        Assert.Contains("az storage account show --name stportal --query primaryLocation", output, StringComparison.Ordinal);
        Assert.Contains("FEL  ConnectionStrings:Files leder till lagringsemulatorn", output, StringComparison.Ordinal);
        Assert.Equal(0, await server.Client().GetBlobContainerClient(BlobStorageProbe.Container)
            .GetBlobsAsync(cancellationToken: TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Doctor_OpenContainer_IsNamedAndEndsWithOne()
    {
        var open = server.Client().GetBlobContainerClient($"open-{Guid.NewGuid():N}");
        await open.CreateAsync(PublicAccessType.Blob, cancellationToken: TestContext.Current.CancellationToken);
        using var run = new OperatorRun().With(server.Settings);

        var (status, output, _) = await run.TypeAsync("doctor");
        await open.DeleteAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, status);
        Assert.Contains($"FEL  Filer kan läsas av vem som helst ({open.Name})", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_ContainerOfTheTrialOpenedToAnyone_IsFoundByReadingAsAStranger()
    {
        var trial = server.Client().GetBlobContainerClient(BlobStorageProbe.Container);
        await trial.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        await trial.SetAccessPolicyAsync(PublicAccessType.Blob, cancellationToken: TestContext.Current.CancellationToken);

        var report = await new BlobStorageProbe(server.Client()).RunAsync(TestContext.Current.CancellationToken);
        await trial.SetAccessPolicyAsync(PublicAccessType.None, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(report.IsReadByAnyone);
        Assert.Equal([BlobStorageProbe.Container], report.OpenContainers);
    }

    [Fact]
    public async Task Doctor_StorageThatIsSilent_SaysSo()
    {
        var silent = server.ConnectionString.Replace(server.Client().Uri.Authority, "127.0.0.1:1", StringComparison.Ordinal);
        using var run = new OperatorRun().With(server.Settings).With("ConnectionStrings:Files", silent);

        var (status, output, _) = await run.TypeAsync("doctor");

        Assert.Equal(1, status);
        Assert.Contains("FEL  Lagringen av filer gör inte som den ska: ", output, StringComparison.Ordinal);
        Assert.Contains("FEL  Files:Region är inte satt", output, StringComparison.Ordinal);
    }
}
