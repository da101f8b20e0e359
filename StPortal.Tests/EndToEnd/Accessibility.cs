using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Holds a page against axe-core's rules.</summary>
public static class Accessibility
{
    // Axe would else describe each element that keeps each rule as well.
    private static readonly HashSet<ResultType> Told = [ResultType.Violations];

    private static readonly AxeRunOptions OfEverything = new() { ResultTypes = Told };

    // The rules on colours, which alone can differ between light and dark; the rest would read the same page twice.
    private static readonly AxeRunOptions OfColours =
        new() { ResultTypes = Told, RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    /// <summary>The page as it stands, with whatever is open on it.</summary>
    public static async Task AssertNoViolationAsync(IPage page) => Hold(page, await ViolationsAsync(page));

    /// <summary>The page as it stands in light, and its colours in dark; leaves it in dark.</summary>
    public static async Task AssertNoViolationInLightOrDarkAsync(IPage page)
    {
        await PageReady.ColourAsync(page, ColorScheme.Light);
        await AssertNoViolationAsync(page);
        await PageReady.ColourAsync(page, ColorScheme.Dark);
        Hold(page, await ViolationsAsync(page, OfColours), " in dark");
    }

    /// <summary>What axe finds on the page as it stands, each rule with the elements that break it.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, AxeRunOptions? options = null)
    {
        var result = await page.RunAxe(options ?? OfEverything);
        return
        [
            .. result.Violations.Select(violation =>
                $"{violation.Id} ({violation.Impact}): {violation.Help}\n    " + string.Join("\n    ", violation.Nodes.Select(node => node.Html))),
        ];
    }

    /// <summary>The page loaded anew, wide and narrow, in light and dark.</summary>
    public static async Task AssertNoViolationOnAnyScreenAsync(IPage page)
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await page.ReloadAsync();
            await PageReady.WaitAsync(page);
            await AssertNoViolationInLightOrDarkAsync(page);
        }
    }

    private static void Hold(IPage page, IReadOnlyList<string> violations, string where = "")
    {
        if (violations.Count > 0)
            Assert.Fail($"axe found on {page.Url}, {page.ViewportSize?.Width} wide{where}:\n{string.Join('\n', violations)}");
    }
}
