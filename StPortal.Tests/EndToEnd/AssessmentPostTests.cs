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
        Problems.Watch(page, Portal.Address);
        await page.GotoAsync(begun.Url);
        await page.GetByLabel("Återkoppling").FillAsync("Skrivet utan skript.");
        await page.GetByText("Självständigt").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Det saknas svar i bedömningen")).ToBeVisibleAsync();
        await page.GotoAsync(begun.Url);
        await Assertions.Expect(page.GetByLabel("Återkoppling")).ToHaveValueAsync("Skrivet utan skript.");
        await Assertions.Expect(page.Locator("input[name=sjalvstandighet][value='4']")).ToBeCheckedAsync();
    }
}
