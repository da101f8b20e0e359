using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

internal static class PageReady
{
    /// <summary>The heading stands and nothing on the page says that it is still being fetched.</summary>
    public static async Task WaitAsync(IPage page)
    {
        await page.Locator("h1").First.WaitForAsync();
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0, new() { Timeout = 15_000 });
    }

    /// <summary>Light or dark as the device says: the style sheets follow at once, MudBlazor's colours when the circuit has told them.</summary>
    public static async Task ColourAsync(IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.WaitForFunctionAsync("""
            () => {
              const root = getComputedStyle(document.documentElement);
              const [ours, theirs] = ['--bg', '--mud-palette-background'].map(name => root.getPropertyValue(name).trim());
              return !theirs || theirs.startsWith(`rgba(${[1, 3, 5].map(at => parseInt(ours.slice(at, at + 2), 16)).join(',')},`);
            }
            """);
    }
}
