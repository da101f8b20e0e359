namespace StPortal.Infrastructure.Files;

/// <summary>What a stored file is called: 32 hexadecimal figures of our own making, whatever its own name is.</summary>
internal static class FileKey
{
    public static string New() => Guid.NewGuid().ToString("N");

    /// <summary>Anything else than a key of ours could climb out of the organisation's area, and is a missing file.</summary>
    public static string Checked(string key) =>
        Guid.TryParseExact(key, "N", out _) ? key : throw new FileNotFoundException("No such file.", key);
}
