using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Holds a page against axe-core's rules.</summary>
public static class Accessibility
{
    /// <summary>The page as it stands, with whatever is open on it.</summary>
    public static async Task AssertNoViolationAsync(IPage page)
    {
        var told = string.Join('\n', await ViolationsAsync(page));
        if (told.Length > 0)
            Assert.Fail($"axe found on {page.Url}, {page.ViewportSize?.Width} wide:\n{told}");
    }

    /// <summary>What axe finds on the page as it stands, each rule with the elements that break it.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return
        [
            .. result.Violations.Select(violation =>
                $"{violation.Id} ({violation.Impact}): {violation.Help}\n    " + string.Join("\n    ", violation.Nodes.Select(node => node.Html))),
        ];
    }

    /// <summary>The page loaded anew in light and dark, wide and narrow.</summary>
    public static async Task AssertNoViolationOnAnyScreenAsync(IPage page)
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await page.EmulateMediaAsync(new() { ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light });
            await page.ReloadAsync();
            await PageReady.WaitAsync(page);
            await AssertNoViolationAsync(page);
        }
    }
}
