using System.Text.RegularExpressions;

namespace StPortal.Tests.App.Wording;

/// <summary>
/// Finds a text that is written in code instead of in a resource: in markup any word, in C# a string with a Swedish letter or with two
/// words after each other.
/// </summary>
internal static partial class WrittenText
{
    /// <summary>Files that may hold such strings, each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> Allowed { get; } = new Dictionary<string, string>
    {
        ["StPortal.App/Features/Shared/IconShapes.cs"] = "drawings, and what a programmer did wrong",
        ["StPortal.App/Features/Shared/StatusShapes.cs"] = "drawings",
        ["StPortal.App/Features/Cohorts/GoalMapTable.razor"] = "drawings by the name of their shape",
        ["StPortal.App/Features/Shell/ThemeColours.cs"] = "media queries",
        ["StPortal.App/Features/Shared/Chip.razor"] = "names of classes",
        ["StPortal.App/Features/Shell/PageErrorBoundary.cs"] = "a line in the log",
        ["StPortal.App/Features/Shell/ErrorPage.razor"] = "a line in the log",
        ["StPortal.App/Features/SignIn/DemoSignIn.cs"] = "why the program will not start, in the log's language",
        ["StPortal.App/Features/SignIn/LinkAttempts.cs"] = "a line in the log",
        ["StPortal.App/Features/SignIn/SignInEndpoints.cs"] = "a line in the log",
        ["StPortal.App/Features/SignIn/Entra/EntraAnswer.cs"] = "a line in the log",
        ["StPortal.App/Features/SignIn/Entra/EntraEndpoints.cs"] = "a line in the log",
        ["StPortal.App/Features/SignIn/Entra/EntraFailure.cs"] = "what the framework says, to be told apart",
        ["StPortal.App/Features/SignIn/Entra/EntraSettings.cs"] = "why the program will not start, in the log's language",
        ["StPortal.App/Hosting/StartObjections.cs"] = "why the program will not start, in the log's language",
        ["StPortal.App/Hosting/PortalAddress.cs"] = "why the program will not start, in the log's language",
    };

    public static IEnumerable<string> Breaches(string path, string text)
    {
        if (Allowed.ContainsKey(path))
            return [];
        var strings = SourceText.Strings(LineComment().Replace(text, "")).Where(IsWording).Select(one => $"\"{one}\"");
        return (path.EndsWith(".razor", StringComparison.Ordinal) ? InComponent(text) : strings).Distinct().Select(found => $"{path}: {found}");
    }

    private static IEnumerable<string> InComponent(string text)
    {
        var markup = new RazorMarkup(text);
        var code = text.IndexOf("\n@code", StringComparison.Ordinal) is var at and >= 0 ? LineComment().Replace(text[at..], "") : "";
        return markup.Texts.Concat(markup.Attributes)
            .Concat(SourceText.Strings(code).Concat(markup.Expressions.SelectMany(one => SourceText.Strings(one))).Where(IsWording).Select(one => $"\"{one}\""));
    }

    private static bool IsWording(string value) => !DateFormat().IsMatch(value) && (SwedishLetter().IsMatch(value) || TwoWords().IsMatch(value));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex LineComment();

    [GeneratedRegex("^[yMdHms :.-]+$")]
    private static partial Regex DateFormat();

    [GeneratedRegex("[åäöÅÄÖ]")]
    private static partial Regex SwedishLetter();

    [GeneratedRegex(@"\p{L}{2,}[,.:]? \p{L}{2,}|\p{L}{3,} \*|\* \p{L}{3,}")]
    private static partial Regex TwoWords();
}
