namespace StPortal.Infrastructure.Files;

/// <summary>Section <c>Files</c> of the configuration.</summary>
public sealed class UploadOptions
{
    /// <summary>More than this is no longer a document but a mistake, and would fill the disk.</summary>
    public const int MostMegabytes = 200;

    public int MaxMegabytes { get; set; } = 25;

    public long MaxBytes => MaxMegabytes * 1024L * 1024L;

    public static bool IsReasonable(int megabytes) => megabytes is >= 1 and <= MostMegabytes;
}
