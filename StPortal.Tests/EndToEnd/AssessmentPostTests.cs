using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

public sealed class AssessmentPostTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Form_WithoutScripts_SavesByAPlainPost()
    {
        var page = await BeginWithoutScriptsAsync();
        var address = page.Url;
        await page.GetByLabel("Återkoppling").FillAsync("Skrivet utan skript.");
        await page.GetByText("Självständigt").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Det saknas svar i bedömningen")).ToBeVisibleAsync();
        await page.GotoAsync(address);
        await Assertions.Expect(page.GetByLabel("Återkoppling")).ToHaveValueAsync("Skrivet utan skript.");
        await Assertions.Expect(page.Locator("input[name=sjalvstandighet][value='4']")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Form_WithADayThatIsNone_SaysSoAndSignsNothing()
    {
        var page = await BeginWithoutScriptsAsync();
        var address = page.Url;
        var day = page.GetByLabel("Dag för observationen");
        await AnswerAllAsync(page);
        await day.FillAsync("2026-02-31");

        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Allt är sparat utom dagen.")).ToBeVisibleAsync();
        await Assertions.Expect(day).ToHaveValueAsync("2026-02-31");
        await Assertions.Expect(day).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Equal(address, page.Url);

        await day.FillAsync("2026-02-27");
        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();

        await page.AtAsync(address.Replace("/formular", "", StringComparison.Ordinal));
        var signed = await OpenAsync(new Uri(page.Url).PathAndQuery, Persona.Supervisor);
        await Assertions.Expect(signed.GetByText("2026-02-27").First).ToBeVisibleAsync();
    }

    private static async Task AnswerAllAsync(IPage page)
    {
        foreach (var row in await page.Locator("[data-needed]").AllAsync())
            await row.Locator("label").First.ClickAsync();
    }

    /// <summary>A new form, opened in a browser that runs no scripts.</summary>
    private async Task<IPage> BeginWithoutScriptsAsync()
    {
        var begun = await OpenAsync("/bedomningar/ny", Persona.Supervisor);
        await begun.Locator(".people button").First.ClickAsync();
        await begun.AtAsync("**/formular");
        var context = await begun.Context.Browser!.NewContextAsync(new()
        {
            BaseURL = Portal.Address.ToString(),
            StorageState = await begun.Context.StorageStateAsync(),
            JavaScriptEnabled = false,
        });
        var page = await context.NewPageAsync();
        Problems.Watch(page, Portal.Address);
        await page.GotoAsync(begun.Url);
        return page;
    }
}
