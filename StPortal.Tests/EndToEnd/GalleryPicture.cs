namespace StPortal.Tests.EndToEnd;

/// <summary>One picture of the gallery: a page as one persona sees it on one screen in one language.</summary>
/// <param name="Page">The address in a file's name.</param>
internal sealed record GalleryPicture(string Page, string? Persona, string Language, Screen Screen)
{
    public static string NameOf(string address)
    {
        var parts = address.Split(['/', '{', '}', '?', '&', '='], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? "hem" : string.Join('-', parts);
    }

    /// <summary>Page and persona: the pictures that stand on one contact sheet.</summary>
    public string Sheet => $"{Page}--{FileName(Persona ?? "ingen")}";

    public string File => $"{Sheet}--{Screen.Width}-{(Screen.Dark ? "dark" : "light")}-{Language}.png";

    public override string ToString() => $"{Page}, {Persona ?? "nobody"}, {Screen.Width} {(Screen.Dark ? "dark" : "light")}, {Language}";

    private static string FileName(string name) => string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
