using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace StPortal.Tests.Infrastructure;

/// <summary>A PFX file of a certificate made for the test, with a password; removed afterwards.</summary>
internal sealed class TestCertificate : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stportal-certificate-").FullName;

    public TestCertificate(DateOnly lastDay)
    {
        using var key = RSA.Create(2048);
        var end = new DateTimeOffset(lastDay, new TimeOnly(12, 0), TimeSpan.Zero);
        var request = new CertificateRequest("CN=ST-portalen", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(end.AddYears(-5), end);
        System.IO.File.WriteAllBytes(File, certificate.Export(X509ContentType.Pfx, Password));
    }

    public string File => Path.Combine(folder, "nycklar.pfx");

    public string Password { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["DataProtection:Certificate"] = File,
        ["DataProtection:CertificatePassword"] = Password,
    };

    /// <summary>Twice is as good as once: a test host is let go of twice where its program never started.</summary>
    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
