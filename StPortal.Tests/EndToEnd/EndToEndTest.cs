using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Ground for browser tests. A console error, a breach of the content policy, an exception in the page, an answer of 500 or a
/// request to another origin fails the test that saw it; a failed test leaves a picture of each open page in TestResults.
/// </summary>
[Collection(JourneyCollection.Name)]
public abstract class EndToEndTest(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : IAsyncLifetime
{
    private readonly List<IBrowserContext> contexts = [];
    private readonly PageProblems problems = new();

    protected PortalFixture Portal => portal;

    /// <summary>What went wrong in the pages so far. A test that provokes an error on purpose takes it out with <c>Expect</c>.</summary>
    protected PageProblems Problems => problems;

    /// <summary>Opens an address as a persona (nobody when null), on a desktop in light unless told otherwise.</summary>
    protected async Task<IPage> OpenAsync(string address, string? persona = null, Screen? screen = null)
    {
        screen ??= Screen.Desktop;
        var context = await browser.Browser.NewContextAsync(new()
        {
            BaseURL = portal.Address.ToString(),
            StorageState = persona is null ? null : await signIns.ForAsync(persona, browser.Browser, portal.Address),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            DeviceScaleFactor = screen.Scale,
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
            // Where a portal speaks https here, its certificate was made when the tests began.
            IgnoreHTTPSErrors = portal.Address.Scheme == Uri.UriSchemeHttps,
        });
        // Generous, since the tests share a small machine with a build; a page that answers does so in a fraction of it.
        context.SetDefaultTimeout(30_000);
        contexts.Add(context);
        var page = await context.NewPageAsync();
        problems.Watch(page, portal.Address);
        await page.GotoAsync(address);
        await PageReady.WaitAsync(page);
        return page;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (TestContext.Current.TestState?.Result == TestResult.Failed || problems.Any)
            await FailurePictures.TakeAsync(contexts);
        foreach (var context in contexts)
            await context.DisposeAsync();
        problems.ThrowIfAny();
    }
}
