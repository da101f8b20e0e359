namespace StPortal.Infrastructure.Files;

/// <summary>Section <c>Files</c> of the configuration.</summary>
public sealed class UploadOptions
{
    public int MaxMegabytes { get; set; } = 25;

    public long MaxBytes => MaxMegabytes * 1024L * 1024L;
}
