using System.Globalization;
using System.Text;

namespace StPortal.Domain;

/// <summary>
/// Forms of a name that both database engines treat alike. SQLite folds case for ASCII only and orders by code point, where ä comes
/// before å; so search and sort columns are written by the application.
/// </summary>
public static class SwedishText
{
    /// <summary>Lower case without diacritics, single spaces: "Öberg" and "oberg" meet.</summary>
    public static string ForSearch(string text) => Fold(text, keepSwedishLetters: false);

    /// <summary>Lower case where å ä ö follow z, in that order, when compared byte by byte.</summary>
    public static string ForSort(string text) => Fold(text, keepSwedishLetters: true);

    private static string Fold(string text, bool keepSwedishLetters)
    {
        var folded = new StringBuilder(text.Length);
        var lower = text.Trim().ToLower(CultureInfo.GetCultureInfo("sv-SE")).Normalize(NormalizationForm.FormC);
        foreach (var letter in lower)
        {
            if (keepSwedishLetters && letter is 'å' or 'ä' or 'ö')
                folded.Append(letter switch { 'å' => '{', 'ä' => '|', _ => '}' });
            else if (char.IsWhiteSpace(letter))
                AppendSpace(folded);
            else
                AppendBase(folded, letter);
        }

        return folded.ToString();
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static void AppendBase(StringBuilder folded, char letter)
    {
        if (letter is 'ø')
            folded.Append('o');
        else if (letter is 'æ')
            folded.Append("ae");
        else
            folded.Append(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
    }
}
