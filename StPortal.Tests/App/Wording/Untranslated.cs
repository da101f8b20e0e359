using System.Text.RegularExpressions;

namespace StPortal.Tests.App.Wording;

/// <summary>
/// Finds a text that was left in the other language: the same in both, a Swedish letter in the English, or one of the small words that
/// no sentence does without. Words that are both Swedish and English ("is", "till", "den") are not among them.
/// </summary>
internal static partial class Untranslated
{
    /// <summary>Texts that are the same in both languages.</summary>
    public static IReadOnlySet<string> SameInBoth { get; } = new HashSet<string> { "Situation", "Status", "OK", "ST-portalen", "{0} – ST-portalen", "Mini-CEX", "Organisation", "Symbol", "Start", "Ctrl K", "Enter", "Esc", "Excel (.xlsx)", "CSV" };

    /// <summary>Swedish names that stand in an English sentence.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string> { "avgiftsförordningen" };

    public static string? Breach(string swedish, string english)
    {
        if (HasWords(english) && string.Equals(swedish.Trim(), english.Trim(), StringComparison.OrdinalIgnoreCase) && !SameInBoth.Contains(english.Trim()))
            return $"\"{english}\" is the same in both languages";
        var withoutNames = Names.Aggregate(english, (text, name) => text.Replace(name, "", StringComparison.OrdinalIgnoreCase));
        if (SwedishLetter().Match(withoutNames) is { Success: true } letter)
            return $"\"{english}\" has \"{letter.Value}\" in English";
        if (SwedishWord().Match(withoutNames) is { Success: true } left)
            return $"\"{english}\" has \"{left.Value}\" in English";
        return EnglishWord().Match(swedish) is { Success: true } word ? $"\"{swedish}\" has \"{word.Value}\" in Swedish" : null;
    }

    private static bool HasWords(string text) => Word().IsMatch(Place().Replace(text, ""));

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\w*[åäöÅÄÖ]\w*")]
    private static partial Regex SwedishLetter();

    [GeneratedRegex(@"\b(och|att|inte|som|av|ett|det|har|kan|ska|din|ditt|eller|du|dig|sig|utan|ingen|inget)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SwedishWord();

    [GeneratedRegex(@"\b(the|and|your|you|with|this|that|not|have|from|what|which|when)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
