using Microsoft.Playwright;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Pictures of the pages for people to look at, in the folder <c>gallery</c>. Runs only when asked for:
/// <c>dotnet run --project StPortal.Tests -- --filter-class "*GalleryTests" --explicit only</c>.
/// </summary>
public sealed class GalleryTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    private static readonly Screen[] Screens =
    [
        Screen.Desktop, Screen.Desktop with { Dark = true },
        Screen.Tablet, Screen.Tablet with { Dark = true },
        Screen.Phone, Screen.Phone with { Dark = true },
    ];

    [Fact(Explicit = true)]
    public async Task Menu_OnEachScreen_IsPictured()
    {
        foreach (var screen in Screens)
        {
            var page = await OpenAsync("/", Persona.DirectorOfStudies, screen);
            await page.Locator("[popovertarget]:visible").ClickAsync();
            await PictureAsync(page, "menu", screen);
        }
    }

    [Theory(Explicit = true)]
    [InlineData("sign-in", "/logga-in", null)]
    [InlineData("not-found", "/saknas", null)]
    [InlineData("home-supervisor", "/", Persona.Supervisor)]
    [InlineData("home-director", "/", Persona.DirectorOfStudies)]
    public async Task Page_OnEachScreen_IsPictured(string name, string address, string? persona)
    {
        foreach (var screen in Screens)
        {
            var page = await OpenAsync(address, persona, screen);
            await PictureAsync(page, name, screen);
        }
    }

    private static async Task PictureAsync(IPage page, string name, Screen screen)
    {
        var shade = screen.Dark ? "dark" : "light";
        await page.ScreenshotAsync(new() { Path = Path.Combine(SourceTree.Root, "gallery", $"{name}-{screen.Width}-{shade}.png") });
    }
}
