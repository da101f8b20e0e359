using System.Text.RegularExpressions;

namespace StPortal.Tests.App.Wording;

/// <summary>Keys that code puts together: a pattern with a hole (<c>*</c>) for what is not known before it runs.</summary>
/// <param name="Names">What the hole takes; each must have its text. Null where only the code knows: then whichever keys match.</param>
/// <param name="MayLack">Whether some of the names have no text.</param>
internal sealed record KeyFamily(string Resource, string Pattern, IReadOnlyList<string>? Names, bool MayLack = false)
{
    public static KeyFamily Of<TEnum>(string resource, string pattern = "*", params IReadOnlyList<TEnum> except)
        where TEnum : struct, Enum =>
        new(resource, pattern, [.. Enum.GetValues<TEnum>().Except(except).Select(value => value.ToString())]);

    /// <summary>The keys that must exist.</summary>
    public IEnumerable<string> Keys => MayLack ? [] : Whole;

    private IEnumerable<string> Whole => (Names ?? []).Select(name => Pattern == "**" ? name : Pattern.Replace("*", name, StringComparison.Ordinal));

    public bool Holds(string key) => Names is null ? Matches(Pattern, key) : Whole.Contains(key);

    public static bool Matches(string pattern, string key) =>
        Regex.IsMatch(key, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$");
}
