namespace StPortal.App.Features.Shell;

/// <summary>
/// The choice of light or dark lives in a cookie so that static pages and the workspace agree from the first paint.
/// The page's own script writes it (no secret, no reload), so it is the one cookie that is not HttpOnly.
/// </summary>
public static class AppearanceCookie
{
    public const string Name = "utseende";

    public static Appearance Read(HttpContext? http) => http?.Request.Cookies[Name] switch
    {
        "light" => Appearance.Light,
        "dark" => Appearance.Dark,
        _ => Appearance.Device,
    };

    /// <summary>The value of <c>data-theme</c>; null leaves the choice to the device.</summary>
    public static string? Attribute(Appearance appearance) => appearance switch
    {
        Appearance.Light => "light",
        Appearance.Dark => "dark",
        _ => null,
    };
}
