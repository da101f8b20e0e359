using StPortal.Infrastructure.Files;

namespace StPortal.Tests.Infrastructure.Files;

public sealed class FileStorageSettingsTests
{
    private const string Address = "https://stportalen.blob.core.windows.net";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("disk")]
    public void Problems_OfFilesOnDisk_AreNone(string? provider) =>
        Assert.Empty(new FileStorageSettings(provider, null, null).Problems(isDevelopment: false));

    [Theory]
    [InlineData("S3", null, FileStorageProblem.UnknownProvider)]
    [InlineData("7", null, FileStorageProblem.UnknownProvider)]
    [InlineData("AzureBlob", null, FileStorageProblem.NoConnection)]
    [InlineData("AzureBlob", " ", FileStorageProblem.NoConnection)]
    [InlineData("AzureBlob", "stportalen", FileStorageProblem.NotAConnection)]
    [InlineData("AzureBlob", "AccountName=stportalen", FileStorageProblem.NotAConnection)]
    [InlineData("AzureBlob", Address + "/?sv=2026-01-01&sig=abc", FileStorageProblem.NotAConnection)]
    public void Problems_ThatNoStorageCanBeReachedWith_HoldEverywhere(string provider, string? connection, FileStorageProblem expected)
    {
        var settings = new FileStorageSettings(provider, connection, "swedencentral");

        Assert.Equal(expected, settings.Obstacle());
        Assert.Equal([expected], settings.Problems(isDevelopment: true));
        Assert.Equal([expected], settings.Problems(isDevelopment: false));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "swedencentral", FileStorageProblem.Emulator)]
    [InlineData("https://127.0.0.1:10000/stportalen", "swedencentral", FileStorageProblem.Emulator)]
    [InlineData("https://azurite.example/devstoreaccount1", "swedencentral", FileStorageProblem.Emulator)]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=stportalen;AccountKey=YQ==", "swedencentral", FileStorageProblem.NotEncrypted)]
    [InlineData("https://stportalen.blob.core.usgovcloudapi.net", "swedencentral", FileStorageProblem.CloudOutsideEurope)]
    [InlineData("https://stportalen.blob.core.chinacloudapi.cn", "swedencentral", FileStorageProblem.CloudOutsideEurope)]
    [InlineData(Address, null, FileStorageProblem.NoRegion)]
    [InlineData(Address, "eastus", FileStorageProblem.RegionOutsideEurope)]
    [InlineData(Address, "uksouth", FileStorageProblem.RegionOutsideEurope)]
    [InlineData(Address, "switzerlandnorth", FileStorageProblem.RegionOutsideEurope)]
    public void Problems_ThatRealFilesMustNotMeet_HoldOutsideDevelopment(string connection, string? region, FileStorageProblem expected)
    {
        var settings = new FileStorageSettings("AzureBlob", connection, region);

        Assert.Equal([expected], settings.Problems(isDevelopment: false));
        Assert.Empty(settings.Problems(isDevelopment: true));
    }

    [Theory]
    [InlineData(Address, "swedencentral")]
    [InlineData(Address + "/", "Sweden Central")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=stportalen;AccountKey=YQ==;EndpointSuffix=core.windows.net", "WestEurope")]
    public void Problems_OfAnAccountInTheEu_AreNone(string connection, string region)
    {
        var settings = new FileStorageSettings("AzureBlob", connection, region);

        Assert.Empty(settings.Problems(isDevelopment: false));
        Assert.Equal("stportalen", settings.AccountName);
    }

    [Theory]
    [InlineData(FileStorageProblem.UnknownProvider)]
    [InlineData(FileStorageProblem.NoConnection)]
    [InlineData(FileStorageProblem.NotAConnection)]
    [InlineData(FileStorageProblem.Emulator)]
    [InlineData(FileStorageProblem.NotEncrypted)]
    [InlineData(FileStorageProblem.CloudOutsideEurope)]
    [InlineData(FileStorageProblem.NoRegion)]
    [InlineData(FileStorageProblem.RegionOutsideEurope)]
    public void Sentence_OfEachProblem_NamesTheSetting(FileStorageProblem problem) =>
        Assert.Matches("^(Files:|ConnectionStrings:Files).*\\.$", FileStorageObjection.Sentence(problem, new("S3", null, "eastus")));
}
