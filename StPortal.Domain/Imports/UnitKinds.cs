using StPortal.Domain.Tenancy;

namespace StPortal.Domain.Imports;

/// <summary>What kind of unit a list means, told by its name alone; an administrator can correct it afterwards.</summary>
public static class UnitKinds
{
    private static readonly string[] HealthCentres = ["vardcentral", "halsocentral", "familjelakar"];
    private static readonly string[] Hospitals = ["lasarett", "sjukhus"];

    /// <param name="place">The place whose unit at <paramref name="depth"/> is to be made.</param>
    /// <param name="depth">0 is the outermost.</param>
    public static UnitKind Guess(PlaceName place, int depth)
    {
        var isInnermost = depth == place.Parts.Count - 1;
        if (!isInnermost)
            return IsAny(place.Parts[depth + 1], HealthCentres) ? UnitKind.PrimaryCare : UnitKind.Hospital;
        if (IsAny(place.Parts[depth], HealthCentres))
            return UnitKind.HealthCentre;
        return depth == 0 && IsAny(place.Parts[depth], Hospitals) ? UnitKind.Hospital : UnitKind.Clinic;
    }

    private static bool IsAny(string name, string[] words)
    {
        var plain = SwedishText.ForSearch(name);
        return words.Any(word => plain.Contains(word, StringComparison.Ordinal));
    }
}
