namespace StPortal.Infrastructure.Auditing;

/// <summary>A browser's long description of itself in a word or two: enough to know one's own devices again, too little to trace one by.</summary>
public static class DeviceName
{
    // Order matters: most browsers also call themselves what stands further down.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>"Firefox, Windows"; null when neither is known.</summary>
    public static string? Of(string? userAgent)
    {
        var known = new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(", ", known);
    }

    private static string? Find((string Mark, string Name)[] names, string? text) =>
        text is null ? null : Array.Find(names, one => text.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
