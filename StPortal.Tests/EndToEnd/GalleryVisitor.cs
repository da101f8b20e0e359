using System.Collections.Concurrent;
using Microsoft.AspNetCore.Localization;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Opens pages for the gallery in one browser context a persona and language, pictures them and notes what is wrong with them.</summary>
internal sealed class GalleryVisitor(Uri portal, IBrowser browser, StoredSignIns signIns, string folder) : IAsyncDisposable
{
    public static IReadOnlyList<string> Languages { get; } = ["sv", "en"];

    private static readonly Screen[] Screens =
    [
        Screen.Desktop, Screen.Desktop with { Dark = true },
        Screen.Tablet, Screen.Tablet with { Dark = true },
        Screen.Phone, Screen.Phone with { Dark = true },
    ];

    private readonly ConcurrentDictionary<(string? Persona, string Language), Lazy<Task<IBrowserContext>>> contexts = new();

    public ConcurrentQueue<string> Problems { get; } = new();

    public ConcurrentQueue<GalleryPicture> Pictures { get; } = new();

    /// <summary>Whether the page itself answered; then it is pictured and held against the rules, with what a persona opens on it.</summary>
    public async Task<bool> VisitAsync(string name, string address, string? persona, string language, Func<IPage, Task>? open = null)
    {
        var context = await contexts.GetOrAdd((persona, language), one => new(() => ContextAsync(one.Persona, one.Language))).Value;
        var page = await context.NewPageAsync();
        var seen = new PageProblems();
        seen.Watch(page, portal);
        await page.GotoAsync(address);
        await PageReady.WaitAsync(page);
        var answered = await AnsweredAsync(page, address);
        if (answered)
        {
            foreach (var screen in Screens)
                await PictureAsync(page, new GalleryPicture(name, persona, language, screen), open);
            foreach (var problem in seen.Unexpected)
                Problems.Enqueue($"{name}, {persona ?? "nobody"}, {language}: {problem}");
        }

        await page.CloseAsync();
        return answered;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts.Values)
            await (await context.Value).DisposeAsync();
    }

    private async Task PictureAsync(IPage page, GalleryPicture picture, Func<IPage, Task>? open)
    {
        await page.SetViewportSizeAsync(picture.Screen.Width, picture.Screen.Height);
        await PageReady.ColourAsync(page, picture.Screen.Dark ? ColorScheme.Dark : ColorScheme.Light);
        if (open is not null)
            await open(page);
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, picture.File), FullPage = open is null });
        Pictures.Enqueue(picture);
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            Problems.Enqueue($"{picture}: scrolls sideways");
        foreach (var violation in await Accessibility.ViolationsAsync(page))
            Problems.Enqueue($"{picture}: {violation}");
    }

    /// <summary>Not the calm page for what is missing or not for this person, nor another address; the address is asked for in Swedish first.</summary>
    private static async Task<bool> AnsweredAsync(IPage page, string address) =>
        new Uri(page.Url).PathAndQuery == address
        && (address.StartsWith("/saknas", StringComparison.Ordinal) || await page.GetByRole(AriaRole.Heading, new() { Name = "Sidan finns inte här" }).CountAsync() == 0)
        && await page.GetByText("Det du söker finns inte här.").CountAsync() == 0;

    private async Task<IBrowserContext> ContextAsync(string? persona, string language)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = portal.ToString(),
            StorageState = persona is null ? null : await signIns.ForAsync(persona, browser, portal),
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
        });
        // Generous: this runs for minutes on a machine that may be doing other things.
        context.SetDefaultTimeout(60_000);
        var culture = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture("sv-SE", language == "sv" ? "sv-SE" : language));
        await context.AddCookiesAsync([new() { Name = CookieRequestCultureProvider.DefaultCookieName, Value = Uri.EscapeDataString(culture), Url = portal.ToString() }]);
        return context;
    }
}
