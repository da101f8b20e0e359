using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

internal static class PageAddress
{
    /// <summary>
    /// Waits until the page stands at the address and is loaded; <c>**</c> is anything, <c>*</c> anything within a part of the path. Asks
    /// again and again: Playwright's own <c>WaitForURLAsync</c> misses an address that the page's script sets just as the waiting begins.
    /// </summary>
    public static async Task AtAsync(this IPage page, string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{(address.StartsWith('/') ? "https?://[^/]*" : "")}{pattern}$"), new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();
    }
}
