using Microsoft.Playwright;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Pictures of the pages for people to look at, in the folder <c>gallery</c>. Runs only when asked for, by <c>./test.sh gallery</c>. A
/// new page adds its line here.
/// </summary>
public sealed class GalleryTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    private static readonly (string Name, string Address, string? Persona)[] Pages =
    [
        ("sign-in", "/logga-in", null),
        ("not-found", "/saknas", null),
        ("home-supervisor", "/", Persona.Supervisor),
        ("home-director", "/", Persona.DirectorOfStudies),
        ("cohort", "/kohort", Persona.DirectorOfStudies),
        ("application-ready", "/ansokan", Persona.ReadyTrainee),
        ("application", "/ansokan", Persona.Trainee),
        ("certificate-new", "/ansokan/intyg/nytt", Persona.Trainee),
        ("personal-number", "/ansokan/personnummer", Persona.ReadyTrainee),
        ("my-training", "/min-st", Persona.Trainee),
        ("my-goals", "/min-st/delmal", Persona.Trainee),
        ("my-evidence", "/min-st/underlag", Persona.Trainee),
        ("assessments", "/bedomningar", Persona.Supervisor),
        ("assessment-new", "/bedomningar/ny", Persona.Supervisor),
        ("my-evidence-new", "/min-st/underlag/ny", Persona.Trainee),
    ];

    private static readonly Screen[] Screens =
    [
        Screen.Desktop, Screen.Desktop with { Dark = true },
        Screen.Tablet, Screen.Tablet with { Dark = true },
        Screen.Phone, Screen.Phone with { Dark = true },
    ];

    [Fact(Explicit = true)]
    public async Task Pages_OnEachScreen_ArePictured()
    {
        foreach (var screen in Screens)
        {
            foreach (var (name, address, persona) in Pages)
                await PictureAsync(await OpenAsync(address, persona, screen), name, screen);
            var page = await OpenAsync("/", Persona.DirectorOfStudies, screen);
            await page.Locator("[popovertarget]:visible").ClickAsync();
            await PictureAsync(page, "menu", screen);
        }
    }

    private static async Task PictureAsync(IPage page, string name, Screen screen)
    {
        var shade = screen.Dark ? "dark" : "light";
        await page.ScreenshotAsync(new() { Path = Path.Combine(SourceTree.Root, "gallery", $"{name}-{screen.Width}-{shade}.png") });
    }
}
