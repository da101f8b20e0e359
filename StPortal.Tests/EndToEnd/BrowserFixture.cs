using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>One Chromium for all browser tests; each test opens contexts of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // The shell is the same engine without windows, which nobody looks at here and which cost more than the pages in them.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        var told = Environment.GetEnvironmentVariable("STPORTAL_CHROMIUM");
        var path = Array.Find(told is null ? Places : [told], File.Exists)
            ?? throw new InvalidOperationException(
                $"The browser tests need Chromium, and there is none at {told ?? string.Join(" or ", Places)}. Install it, or set STPORTAL_CHROMIUM.");
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (playwright is null)
            return;
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
