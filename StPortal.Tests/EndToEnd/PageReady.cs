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
}
