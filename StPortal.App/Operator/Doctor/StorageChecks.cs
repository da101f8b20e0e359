using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.Files.Blobs;

namespace StPortal.App.Operator.Doctor;

/// <summary>Where files are kept, whether that place works, and whether it is as closed and as near as it has to be.</summary>
internal static class StorageChecks
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(OperatorSession session, CancellationToken cancellationToken)
    {
        var settings = FileStorageSettings.Of(session.Get<IConfiguration>());
        var problems = settings.Problems(session.Get<IHostEnvironment>().IsDevelopment())
            .Select(problem => Finding.Wrong($"DoctorFiles{problem}", settings.NamedProvider ?? "", settings.Region ?? ""));
        if (settings.Obstacle() is not null)
            return [.. problems];
        return settings.Provider == FileProvider.Disk
            ? [Finding.Fine("DoctorFilesOnDisk")]
            : [.. problems, .. Region(settings), .. await TryAsync(session, cancellationToken)];
    }

    /// <summary>
    /// A note even where all is well: the service of blobs never tells where it lies, so what stands here is the operator's own word.
    /// </summary>
    private static IEnumerable<Finding> Region(FileStorageSettings settings)
    {
        if (settings.IsRegionEuropean)
            yield return Finding.Note("DoctorFilesRegion", settings.Region!, settings.AccountName);
    }

    private static async Task<IReadOnlyList<Finding>> TryAsync(OperatorSession session, CancellationToken cancellationToken)
    {
        try
        {
            var report = await session.Get<BlobStorageProbe>().RunAsync(cancellationToken);
            return
            [
                report.Kind is { } kind
                    ? Finding.Fine("DoctorFilesInBlobs", report.Account.Host, kind)
                    : Finding.Fine("DoctorFilesInBlobsOfUnknownKind", report.Account.Host),
                report.IsReadByAnyone || report.OpenContainers.Count > 0
                    ? Finding.Wrong("DoctorFilesAreOpen", string.Join(", ", report.OpenContainers.DefaultIfEmpty(BlobStorageProbe.Container)))
                    : Finding.Fine("DoctorFilesAreClosed"),
            ];
        }
        catch (FileStorageException failure)
        {
            return [Finding.Wrong("DoctorFilesSilent", failure.Reason)];
        }
    }
}
