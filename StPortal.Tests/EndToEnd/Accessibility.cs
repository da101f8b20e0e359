using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Holds a page against axe-core's rules.</summary>
public static class Accessibility
{
    public static async Task AssertNoViolationAsync(IPage page)
    {
        var result = await page.RunAxe();
        var violations = result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Impact}): {violation.Help}\n    " + string.Join("\n    ", violation.Nodes.Select(node => node.Html)));
        var told = string.Join('\n', violations);
        if (told.Length > 0)
            Assert.Fail($"axe found on {page.Url}:\n{told}");
    }
}
