using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Says in a plain sentence why nothing is written in the log with the key it is given.</summary>
public static class AuditObjection
{
    /// <summary>Null when it may be.</summary>
    public static string? Find(IConfiguration configuration, bool isDevelopment)
    {
        try
        {
            return AuditKeys.Read(configuration) is null && !isDevelopment
                ? $"{AuditKeys.Setting} is not set, so nothing would show whether the log has been changed. "
                    + "Set it to at least 32 random bytes in base64, kept outside the database, and start again (docs/operation.md)."
                : null;
        }
        catch (CryptographicException exception)
        {
            return $"{exception.Message} Correct it and start again (docs/operation.md).";
        }
    }
}
