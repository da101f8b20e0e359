namespace StPortal.Domain;

/// <summary>A text that is data and has both languages.</summary>
public sealed record LocalText(string Sv, string En)
{
    /// <summary>The text in a culture: English for "en…", else Swedish.</summary>
    public string In(System.Globalization.CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? En : Sv;
}
