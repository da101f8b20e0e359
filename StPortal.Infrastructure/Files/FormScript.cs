using System.Text.RegularExpressions;

namespace StPortal.Infrastructure.Files;

/// <summary>
/// Tells the scripts that form editors put on number, date and sum fields: one call of a function built into the viewer, with nothing
/// but plain values as arguments. Such a call formats or adds up what is typed and can do no more.
/// </summary>
internal static partial class FormScript
{
    private const string Plain = """(?:"[^"\\\r\n\u2028\u2029]*"|-?[0-9.]+|true|false)""";
    private const string Plains = "(?:" + Plain + @"(?:\s*,\s*" + Plain + ")*)?";
    private const string Value = "(?:" + Plain + @"|new\s+Array\s*\(\s*" + Plains + @"\s*\))";
    private const string Values = "(?:" + Value + @"(?:\s*,\s*" + Value + ")*)?";
    private const string Name = "AF(?:Number|Percent|Date|Time|Special|Range|Simple)_(?:Format|Keystroke|Validate|Calculate)(?:Ex)?";

    public static bool IsFormat(string? script)
    {
        try
        {
            return script is not null && OneCall().IsMatch(script);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\A\s*" + Name + @"\s*\(\s*" + Values + @"\s*\)\s*;?\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneCall();
}
