namespace StPortal.Tests.Infrastructure.Files;

/// <summary>Stores of files share one emulator, and run alone: memory is measured there, which is the whole process's.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FileStoreCollection : ICollectionFixture<AzuriteServer>
{
    public const string Name = "File stores";
}
