namespace StPortal.Domain.Imports;

/// <summary>
/// A refused row of the list of people that can be known by its name alone, since its address is missing, misspelt or another's.
/// Rows that refer to the person use the right address: "astrid.nystrom@…" is taken for the refused Astrid Nyström.
/// </summary>
internal sealed record FlawedPerson(RowPlace Row, string GivenName, string FamilyName)
{
    public bool MayHave(string email)
    {
        var local = Letters(email.Split('@')[0]);
        var (given, family) = (Letters(GivenName), Letters(FamilyName));
        if (family.Length == 0)
            return given.Length > 1 && local.StartsWith(given, StringComparison.Ordinal);
        if (!local.Contains(family, StringComparison.Ordinal))
            return false;
        return given.Length == 0 || local.Contains(given, StringComparison.Ordinal) || local[0] == given[0];
    }

    private static string Letters(string text) => string.Concat(SwedishText.ForSearch(text).Where(char.IsLetter));
}
