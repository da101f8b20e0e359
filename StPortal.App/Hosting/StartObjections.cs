using System.Security.Cryptography;
using StPortal.App.Features.SignIn;
using StPortal.App.Features.SignIn.Entra;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Files;

namespace StPortal.App.Hosting;

/// <summary>Settings that the service would rather not start with than run on.</summary>
internal static class StartObjections
{
    /// <summary>Why the service must not start, in a plain sentence; null when it may.</summary>
    public static string? Find(IConfiguration configuration, IHostEnvironment environment) =>
        DemoSignIn.Objection(configuration, environment)
        ?? EntraSettings.Objection(configuration)
        ?? Keys(configuration, environment)
        ?? PortalAddress.Objection(configuration, environment)
        ?? AuditObjection.Find(configuration, environment.IsDevelopment())
        ?? FileStorageObjection.Find(configuration, environment.IsDevelopment());

    private static string? Keys(IConfiguration configuration, IHostEnvironment environment)
    {
        try
        {
            using var certificates = KeyCertificates.Load(configuration);
            return certificates is null && !environment.IsDevelopment()
                ? $"DataProtection:Certificate is not set, so the keys to personal identity numbers would lie open in the database; this is {environment.EnvironmentName}. "
                    + "Set it to a PFX file and start again (docs/operation.md)."
                : null;
        }
        catch (CryptographicException exception)
        {
            return exception.Message;
        }
    }
}
