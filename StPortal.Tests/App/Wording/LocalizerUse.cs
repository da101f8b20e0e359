using System.Text.RegularExpressions;

namespace StPortal.Tests.App.Wording;

/// <summary>One asking for a text: whole keys, and keys that are put together, with a hole for each expression.</summary>
internal sealed partial record LocalizerUse(string Path, string Resource, IReadOnlyList<string> Keys, IReadOnlyList<string> Patterns)
{
    /// <summary>Every use in a file. <paramref name="beside"/> is the other half of a component, where the localizer may be injected.</summary>
    public static IEnumerable<LocalizerUse> In(string path, string text, string beside = "")
    {
        var names = Declared().Matches(text + beside).Select(match => (Resource: match.Groups[1].Value, Name: match.Groups[2].Value)).Distinct();
        foreach (var (resource, name) in names)
        {
            foreach (Match use in Regex.Matches(text, $@"(?<![\w.]){name}(\[|\.GetString\()"))
            {
                var open = use.Index + use.Length - 1;
                var argument = First(text[(open + 1)..SourceText.Closing(text, open)]);
                var strings = SourceText.Strings(argument, within: false).ToList();
                yield return new LocalizerUse(
                    path, resource,
                    [.. strings.Where(one => !one.Contains(SourceText.Hole, StringComparison.Ordinal))],
                    [.. strings.Where(one => one.Contains(SourceText.Hole, StringComparison.Ordinal))]);
            }
        }
    }

    private static string First(string arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is '(' or '[' or '{')
                i = SourceText.Closing(arguments, i);
            else if (arguments[i] == '"')
                i = SourceText.EndOfString(arguments, i);
            else if (arguments[i] == ',')
                return arguments[..i];
        }

        return arguments;
    }

    [GeneratedRegex(@"IStringLocalizer<(\w+)>\s+(\w+)")]
    private static partial Regex Declared();
}
