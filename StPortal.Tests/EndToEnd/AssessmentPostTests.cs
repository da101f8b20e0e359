using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

public sealed class AssessmentPostTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Form_WithoutScripts_SavesByAPlainPost()
    {
        var begun = await OpenAsync("/bedomningar/ny", Persona.Supervisor);
        await begun.Locator(".people button").First.ClickAsync();
        await begun.WaitForURLAsync("**/formular");
        await using var context = await begun.Context.Browser!.NewContextAsync(new()
        {
            BaseURL = Portal.Address.ToString(),
            StorageState = await begun.Context.StorageStateAsync(),
            JavaScriptEnabled = false,
        });
        var page = await context.NewPageAsync();
        Problems.Watch(page);
        await page.GotoAsync(begun.Url);
        await page.GetByLabel("Återkoppling").FillAsync("Skrivet utan skript.");
        await page.GetByText("Självständigt").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Det saknas svar i bedömningen")).ToBeVisibleAsync();
        await page.GotoAsync(begun.Url);
        await Assertions.Expect(page.GetByLabel("Återkoppling")).ToHaveValueAsync("Skrivet utan skript.");
        await Assertions.Expect(page.Locator("input[name=sjalvstandighet][value='4']")).ToBeCheckedAsync();
    }

    [Fact(Explicit = true)]
    public async Task Form_OnEachScreen_IsPictured()
    {
        foreach (var screen in new[] { Screen.Tablet, Screen.Tablet with { Dark = true }, Screen.Desktop, Screen.Phone, Screen.Phone with { Dark = true } })
        {
            var page = await OpenAsync("/bedomningar/ny", Persona.Supervisor, screen);
            var shade = screen.Dark ? "dark" : "light";
            await page.ScreenshotAsync(new() { Path = Path.Combine(Architecture.SourceTree.Root, "gallery", $"new-assessment-{screen.Width}-{shade}.png") });
            await page.Locator(".people button").First.ClickAsync();
            await page.WaitForURLAsync("**/formular");
            foreach (var item in new[] { "Anamnes", "Klinisk bedömning" })
                await page.GetByRole(AriaRole.Radiogroup, new() { Name = item, Exact = true }).GetByText("Uppfyller").ClickAsync();
            await page.GetByText("Handledare lätt").ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Bra att" }).ClickAsync();
            await page.ScreenshotAsync(new() { Path = Path.Combine(Architecture.SourceTree.Root, "gallery", $"assessment-{screen.Width}-{shade}.png") });
        }
    }
}
