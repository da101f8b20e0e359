namespace StPortal.Infrastructure.Files;

/// <summary>Where uploaded files are kept.</summary>
public enum FileProvider
{
    Disk,
    AzureBlob,
}
