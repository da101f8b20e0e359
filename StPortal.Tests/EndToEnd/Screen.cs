namespace StPortal.Tests.EndToEnd;

/// <summary>A size of window in CSS pixels, light or dark.</summary>
/// <param name="Scale">How many pixels of the device make one: 2 is a window enlarged to 200 %.</param>
public sealed record Screen(int Width, int Height, bool Dark = false, float Scale = 1)
{
    public static Screen Desktop { get; } = new(1280, 800);

    public static Screen Tablet { get; } = new(820, 1180);

    public static Screen Phone { get; } = new(360, 740);

    /// <summary>The two that every page is held against for accessibility, each in light and dark.</summary>
    public static IReadOnlyList<Screen> ForAccessibility { get; } = [Desktop, Phone];
}
