using StPortal.Infrastructure.Data;

namespace StPortal.App.Operator.Doctor;

/// <summary>The folder that holds database, files and mail.</summary>
internal static class FolderChecks
{
    private const long Gigabyte = 1L << 30;

    public static Finding Writable(OperatorSession session)
    {
        var folder = FolderOf(session);
        try
        {
            Directory.CreateDirectory(folder);
            var trial = Path.Combine(folder, $"doctor-{Guid.NewGuid():N}");
            File.WriteAllText(trial, "");
            File.Delete(trial);
            return Finding.Fine("DoctorFolder", folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Finding.Wrong("DoctorFolderNotWritable", folder);
        }
    }

    public static Finding Space(OperatorSession session)
    {
        var folder = FolderOf(session);
        try
        {
            var free = new DriveInfo(folder).AvailableFreeSpace;
            var gigabytes = ((double)free / Gigabyte).ToString("0.0", System.Globalization.CultureInfo.CurrentCulture);
            return free switch
            {
                < Gigabyte / 5 => Finding.Wrong("DoctorDiskFull", gigabytes),
                < 5 * Gigabyte => Finding.Note("DoctorDiskLow", gigabytes),
                _ => Finding.Fine("DoctorDisk", gigabytes),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Finding.Note("DoctorDiskUnknown", folder);
        }
    }

    private static string FolderOf(OperatorSession session) =>
        Path.GetFullPath(session.Get<IConfiguration>()["Data:Folder"] is { Length: > 0 } folder ? folder : new DataOptions().Folder);
}
