using Microsoft.Playwright;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Pictures of the pages for people to look at, in the folder <c>gallery</c>. Runs only when asked for, by <c>./test.sh gallery</c>.
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
    public async Task Pages_OnEachScreen_ArePictured()
    {
        foreach (var screen in Screens)
        {
            foreach (var one in PageList.All)
            {
                var address = await DemoAddresses.FillAsync(Portal.Services, one.Address, TestContext.Current.CancellationToken);
                await PictureAsync(await OpenAsync(address, one.Persona, screen), one.Name, screen);
            }

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
