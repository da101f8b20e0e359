using System.Security.Cryptography;
using StPortal.Infrastructure.Auditing;

namespace StPortal.App.Operator.Doctor;

/// <summary>Whether anybody would notice that the log has been changed.</summary>
internal static class AuditChecks
{
    public static Finding Key(OperatorSession session)
    {
        try
        {
            if (AuditKeys.Read(session.Get<IConfiguration>()) is { } key)
                return Finding.Fine("DoctorAuditKey", key.Length);
            return session.Get<IHostEnvironment>().IsDevelopment() ? Finding.Note("DoctorAuditKeyInFile") : Finding.Wrong("DoctorNoAuditKey");
        }
        catch (CryptographicException)
        {
            return Finding.Wrong("DoctorAuditKeyUnreadable");
        }
    }

    /// <summary>Whoever can restore an old copy of the data folder would take the anchors back with it.</summary>
    public static Finding Anchors(OperatorSession session)
    {
        var settings = AuditSettings.Of(session.Get<IConfiguration>());
        return settings.LiesInDataFolder && !session.Get<IHostEnvironment>().IsDevelopment()
            ? Finding.Note("DoctorAnchorsInData", settings.AnchorFolder)
            : Finding.Fine("DoctorAnchors", settings.AnchorFolder);
    }
}
