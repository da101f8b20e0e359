namespace StPortal.App.Features.Shell;

/// <summary>
/// The colour that the browser and the device draw around the page: the page's own background, so that there is no seam. A choice of
/// light or dark holds whatever the device says.
/// </summary>
public static class ThemeColours
{
    private static readonly string Light = Opaque(PortalTheme.Theme.PaletteLight.Background);
    private static readonly string Dark = Opaque(PortalTheme.Theme.PaletteDark.Background);

    /// <summary>The media query of each colour; null is always.</summary>
    public static IReadOnlyList<(string? Media, string Colour)> For(Appearance appearance) => appearance switch
    {
        Appearance.Light => [(null, Light)],
        Appearance.Dark => [(null, Dark)],
        _ => [("(prefers-color-scheme: light)", Light), ("(prefers-color-scheme: dark)", Dark)],
    };

    private static string Opaque(MudBlazor.Utilities.MudColor colour) =>
        colour.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex).ToUpperInvariant();
}
