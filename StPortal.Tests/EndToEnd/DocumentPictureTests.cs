using Microsoft.Playwright;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// Makes the pictures in docs/img anew, each of the size of the sketch that it is held against. Runs only when asked for, by
/// <c>./test.sh pictures</c>.
/// </summary>
[Collection(PageCollection.Name)]
public sealed class DocumentPictureTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    private static readonly Screen Wide = new(1440, 900);
    private static readonly Screen Phone = new(390, 844);

    private static readonly (string Name, string Persona, string Address, Screen Screen)[] Pictures =
    [
        ("trainee", Persona.Trainee, "/min-st", Screen.Desktop),
        ("trainee-dark", Persona.Trainee, "/min-st", Screen.Desktop with { Dark = true }),
        ("trainee-phone", Persona.Trainee, "/min-st", Phone),
        ("assessment", Persona.Supervisor, "/bedomningar/{draft}/formular", Screen.Tablet),
        ("assessment-dark", Persona.Supervisor, "/bedomningar/{draft}/formular", Screen.Tablet with { Dark = true }),
        ("cohort", Persona.DirectorOfStudies, "/kohort", Wide),
        ("cohort-dark", Persona.DirectorOfStudies, "/kohort", Wide with { Dark = true }),
        ("heatmap", Persona.DirectorOfStudies, "/kohort/delmal", Wide),
        ("timeline", Persona.Trainee, "/min-st/tidslinje?vald={now}", Screen.Desktop),
        ("application", Persona.Trainee, "/ansokan", Screen.Desktop),
        ("members", Persona.LocalAdministrator, "/administration/anvandare", Screen.Desktop),
    ];

    [Fact(Explicit = true)]
    public async Task Pictures_OfTheDocuments_AreMadeAnew()
    {
        foreach (var one in Pictures)
        {
            var address = await DemoAddresses.FillAsync(Portal.Services, one.Address, TestContext.Current.CancellationToken);
            var page = await OpenAsync(address, one.Persona, one.Screen);
            if (one.Address == "/kohort")
                await MarkAsync(page);
            await PictureAsync(page, one.Name);
        }

        var goals = await OpenAsync("/min-st/delmal", Persona.Trainee);
        await goals.Locator(".line .state").Filter(new() { HasText = "Återlämnat" }).First.ClickAsync();
        await goals.Locator(".line.open .detail").WaitForAsync();
        await goals.Locator(".line.open").EvaluateAsync("line => scrollTo(0, line.offsetTop - 400)");
        await PictureAsync(goals, "matrix");

        var external = await OpenAsync(
            await DemoAddresses.FillAsync(Portal.Services, "/extern/{external}", TestContext.Current.CancellationToken), screen: Phone);
        await Assertions.Expect(external.Locator("#bedomning")).ToHaveAttributeAsync("data-ready", "");
        await external.GetByLabel("Ditt yrke eller din befattning").FillAsync("överläkare");
        await external.Locator(".rating [data-needed]").First.Locator(".segs span").Nth(3).ClickAsync();
        await Assertions.Expect(external.Locator("[data-state]")).ToContainTextAsync("Sparat");
        await external.ReloadAsync();
        // The browser goes back to where one was.
        await external.EvaluateAsync("scrollTo(0, 0)");
        await PictureAsync(external, "external");
        await external.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await PictureAsync(external, "external-dark");

        var search = await OpenAsync("/kohort", Persona.DirectorOfStudies);
        await search.Keyboard.PressAsync("Control+k");
        await search.Keyboard.TypeAsync("alm");
        await search.Locator("dialog [role=option]").First.WaitForAsync();
        await PictureAsync(search, "search");
    }

    /// <summary>Two of those in the cohort, as in the sketch, so that what can be done with them is seen.</summary>
    private static async Task MarkAsync(IPage page)
    {
        var marks = page.GetByRole(AriaRole.Rowgroup).GetByRole(AriaRole.Checkbox);
        await marks.Nth(1).CheckAsync();
        await marks.Nth(4).CheckAsync();
        await page.Mouse.MoveAsync(0, 0);
        await page.EvaluateAsync("document.activeElement.blur()");
    }

    private static async Task PictureAsync(IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(SourceTree.Root, "docs", "img", $"{name}.png") });
}
