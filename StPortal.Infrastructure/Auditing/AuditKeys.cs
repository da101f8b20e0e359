using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// The key that seals the log: <c>Audit:Key</c>, or on a developer's machine a file made at random in the data folder. Read when it is first
/// needed, so that <c>doctor</c> and <c>migrate</c> run without one. <see cref="AuditObjection"/> keeps production from the file.
/// </summary>
public sealed class AuditKeys
{
    public const string Setting = "Audit:Key";

    private readonly Lazy<AuditSealer> sealer;

    public AuditKeys(IConfiguration configuration, IOptions<DataOptions> data) =>
        sealer = new(() => new AuditSealer(Read(configuration) ?? FromFile(Path.Combine(data.Value.Folder, "audit.key"))));

    public AuditSealer Sealer => sealer.Value;

    /// <summary>The key as set; null when none is.</summary>
    /// <exception cref="CryptographicException">It is not base64, or too short; the message is a sentence.</exception>
    public static byte[]? Read(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } text)
            return null;
        var key = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, key, out var length))
            throw new CryptographicException($"{Setting} is not base64.");
        return length < AuditSealer.ShortestKey
            ? throw new CryptographicException($"{Setting} is {length} bytes; it has to be at least {AuditSealer.ShortestKey}.")
            : key[..length];
    }

    private static byte[] FromFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!File.Exists(path))
            TryMake(path);
        return Convert.FromBase64String(File.ReadAllText(path).Trim());
    }

    /// <summary>Whole or not at all: another process that begins at the same time finds either no file or a finished one.</summary>
    private static void TryMake(string path)
    {
        var half = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new StreamWriter(half, options))
            file.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(AuditSealer.ShortestKey)));
        try
        {
            File.Move(half, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // The other was quicker, and its key is the one.
            File.Delete(half);
        }
    }
}
