using System.Text.RegularExpressions;

namespace StPortal.Domain.Imports;

/// <summary>
/// A place as lists write it: "Norrsunds lasarett/Medicinkliniken" is a clinic under a hospital, "Karolinska/Thorax (extern)" a place
/// that is not the organisation's own.
/// </summary>
/// <param name="Parts">Outermost first.</param>
public sealed partial record PlaceName(IReadOnlyList<string> Parts, bool IsExternal)
{
    /// <summary>As on certificates: "Medicinkliniken, Norrsunds lasarett".</summary>
    public string Display => string.Join(", ", Parts.Reverse());

    /// <summary>Null when the text names nothing.</summary>
    public static PlaceName? Parse(string text)
    {
        var name = External().Replace(text, "");
        string[] parts = name.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null : new PlaceName(parts, name.Length != text.Length);
    }

    /// <summary>The same place whatever the case.</summary>
    public string Key => string.Join('/', Parts.Select(SwedishText.ForSort)) + (IsExternal ? "*" : "");

    [GeneratedRegex(@"\s*\(\s*ext(ern\w*)?\.?\s*\)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex External();
}
