using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// The certificate that wraps the key ring: without it, whoever has the database also has the keys to the personal identity numbers
/// in it. Section <c>DataProtection</c> of the configuration: <c>Certificate</c> is a PFX file with its private key,
/// <c>Earlier:0…</c> those it replaced, which still open what they once closed, and <c>CertificatePassword</c> the password of all.
/// </summary>
public sealed class KeyCertificates : IDisposable
{
    private KeyCertificates(X509Certificate2 current, IReadOnlyList<X509Certificate2> earlier) => (Current, Earlier) = (current, earlier);

    /// <summary>Wraps new keys.</summary>
    public X509Certificate2 Current { get; }

    /// <summary>Only unwrap.</summary>
    public IReadOnlyList<X509Certificate2> Earlier { get; }

    /// <summary>Null when none is set. The caller disposes them.</summary>
    /// <exception cref="CryptographicException">A file is missing, is no PFX, has another password or no private key; the message
    /// is a sentence that names the file.</exception>
    public static KeyCertificates? Load(IConfiguration configuration)
    {
        var section = configuration.GetSection("DataProtection");
        if (section["Certificate"] is not { Length: > 0 } current)
            return null;
        var password = section["CertificatePassword"];
        var earlier = section.GetSection("Earlier").GetChildren().Select(one => Open(one.Value ?? "", password)).ToList();
        return new(Open(current, password), earlier);
    }

    public void Dispose()
    {
        Current.Dispose();
        foreach (var one in Earlier)
            one.Dispose();
    }

    internal void Protect(IDataProtectionBuilder builder)
    {
        builder.ProtectKeysWithCertificate(Current);
        if (Earlier.Count > 0)
            builder.UnprotectKeysWithAnyCertificate([.. Earlier]);
    }

    private static X509Certificate2 Open(string file, string? password)
    {
        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CryptographicException($"The certificate file {Path.GetFullPath(file)} cannot be opened with DataProtection:CertificatePassword.", exception);
        }

        if (certificate.HasPrivateKey)
            return certificate;
        certificate.Dispose();
        throw new CryptographicException($"The certificate file {Path.GetFullPath(file)} has no private key.");
    }
}
