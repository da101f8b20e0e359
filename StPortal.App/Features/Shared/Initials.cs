using System.Globalization;

namespace StPortal.App.Features.Shared;

/// <summary>Two letters for a person's round mark: first and last name's first letter.</summary>
public static class Initials
{
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length switch
        {
            0 => "",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    private static string First(string word) => word[..1].ToUpper(CultureInfo.GetCultureInfo("sv-SE"));
}
