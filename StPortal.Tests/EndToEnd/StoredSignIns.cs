using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Signs each persona in once through the sign-in page and keeps the browser's state for the tests that follow.</summary>
public sealed class StoredSignIns
{
    private readonly ConcurrentDictionary<string, string> states = new();

    public async Task<string> ForAsync(string persona, IBrowser browser, Uri portal)
    {
        if (states.TryGetValue(persona, out var stored))
            return stored;
        await using var context = await browser.NewContextAsync(new() { BaseURL = portal.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/logga-in?returnUrl=/saknas");
        await page.GetByRole(AriaRole.Button, new() { Name = persona }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Sidan finns inte här", new() { Timeout = 30_000 });
        return states[persona] = await context.StorageStateAsync();
    }
}
