using System.Text.RegularExpressions;

namespace StPortal.App.Features.Messaging;

/// <summary>A mail's text with its addresses apart, so that they can be followed.</summary>
internal static partial class MailLinks
{
    public static IReadOnlyList<string> Parts(string text) => Address().Split(text);

    public static bool IsAddress(string part) => Address().IsMatch(part);

    [GeneratedRegex(@"(https?://\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
