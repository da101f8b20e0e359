using System.Text.RegularExpressions;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace StPortal.App.Features.SignIn.Entra;

/// <summary>What a failed answer was about. Only Entra's own error number is taken from its text; the text itself is shown to nobody.</summary>
public static partial class EntraFailure
{
    /// <summary>The person or the organisation has not agreed to the app: 65001 nobody has, 90094 and 90008 an administrator has to.</summary>
    private static readonly string[] Consent = ["AADSTS65001", "AADSTS90094", "AADSTS90008", "AADSTS900941"];

    public static ObstacleKind KindOf(Exception? failure) => (CodeOf(failure), failure) switch
    {
        ({ } code, _) when Consent.Contains(code) => ObstacleKind.ConsentIsMissing,
        _ when ErrorOf(failure) is "access_denied" => ObstacleKind.Cancelled,
        _ when ErrorOf(failure) is "consent_required" or "interaction_required" => ObstacleKind.ConsentIsMissing,
        _ when IsStale(failure) => ObstacleKind.TimeRanOut,
        _ => ObstacleKind.Failed,
    };

    public static string? CodeOf(Exception? failure) =>
        failure?.Data["error_description"] is string text && Number().Match(text) is { Success: true } match ? match.Value : null;

    private static string? ErrorOf(Exception? failure) => failure?.Data["error"] as string;

    /// <summary>The state or the nonce is not this browser's, or was used before: the framework says so in words only.</summary>
    private static bool IsStale(Exception? failure) =>
        failure is OpenIdConnectProtocolInvalidNonceException
        || failure?.Message.Contains("Correlation failed", StringComparison.Ordinal) == true
        || failure?.Message.Contains("message.State", StringComparison.Ordinal) == true;

    [GeneratedRegex(@"AADSTS\d{4,8}")]
    private static partial Regex Number();
}
