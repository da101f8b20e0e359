using Microsoft.Extensions.Configuration;

namespace StPortal.Infrastructure.Files;

/// <summary>Says in a plain sentence why the service does not start with the storage of files it is given.</summary>
public static class FileStorageObjection
{
    /// <summary>Null when it may start.</summary>
    public static string? Find(IConfiguration configuration, bool isDevelopment)
    {
        var settings = FileStorageSettings.Of(configuration);
        var problems = settings.Problems(isDevelopment);
        return problems.Count == 0 ? null : $"{Sentence(problems[0], settings)} Correct it and start again (docs/operation.md).";
    }

    public static string Sentence(FileStorageProblem problem, FileStorageSettings settings) => problem switch
    {
        FileStorageProblem.UnknownProvider => $"Files:Provider is \"{settings.NamedProvider}\"; it has to be Disk or AzureBlob.",
        FileStorageProblem.NoConnection => "Files:Provider is AzureBlob, but ConnectionStrings:Files is missing.",
        FileStorageProblem.NotAConnection =>
            "ConnectionStrings:Files is neither a connection string of a storage account nor its https address without more.",
        FileStorageProblem.Emulator => "ConnectionStrings:Files leads to the storage emulator, which keeps no real files.",
        FileStorageProblem.NotEncrypted => "ConnectionStrings:Files does not use https, so files would travel in clear.",
        FileStorageProblem.CloudOutsideEurope => "ConnectionStrings:Files leads to a cloud outside the EU.",
        FileStorageProblem.NoRegion =>
            "Files:Region is not set. State the region of the storage account, such as swedencentral; it has to be within the EU or the EEA.",
        FileStorageProblem.RegionOutsideEurope =>
            $"Files:Region is \"{settings.Region}\", which is not a region of Azure within the EU or the EEA.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "No such problem."),
    };
}
