using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>The search by the keyboard, by touch, and by those who hear it.</summary>
[Collection(PageCollection.Name)]
public sealed class SearchJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Search_ByKeyboard_LeadsToTheChosenPersonAndOnToTheNext()
    {
        var page = await OpenAsync("/", Persona.DirectorOfStudies);
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await Assertions.Expect(Options(page).First).ToHaveAttributeAsync("aria-selected", "true");

        await page.Keyboard.TypeAsync("säf");
        await Assertions.Expect(Options(page).First).ToContainTextAsync("Säfström");
        var count = await Options(page).CountAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Options(page).Nth(count - 1)).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Field(page)).ToHaveAttributeAsync("aria-activedescendant", (await Options(page).First.GetAttributeAsync("id"))!);
        var name = await Options(page).First.Locator(".what > span").TextContentAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.AtAsync("**/st-lakare/*");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name!);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();

        // The same page about somebody else begins anew. Enter comes with the last letter, before the answer.
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("forsell");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Persona.Trainee);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Search_Escape_ClosesEmptiesAndReturnsTheFocus()
    {
        var page = await OpenAsync("/min-st", Persona.Trainee);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Sök sida eller åtgärd" });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("delm");
        await Assertions.Expect(Options(page)).ToHaveTextAsync(["Delmål"]);

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Field(page)).ToBeHiddenAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(Options(page)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(Field(page)).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(Field(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Shortcut_InATextField_IsTheBrowsersOwn()
    {
        var page = await OpenAsync("/bedomningar/ny", Persona.Supervisor);
        await page.Locator("main input[type=search]").FocusAsync();

        await page.Keyboard.PressAsync("Control+k");

        await Assertions.Expect(Field(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Search_OnAPhone_OpensFromTheIconAndClosesOutside()
    {
        var page = await OpenAsync("/min-st", Persona.Trainee, Screen.Phone);
        var icon = page.GetByRole(AriaRole.Button, new() { Name = "Sök sida eller åtgärd" });
        var box = (await icon.BoundingBoxAsync())!;
        Assert.Equal((44, 44), (box.Width, box.Height));
        await icon.ClickAsync();
        await Assertions.Expect(Options(page).Filter(new() { HasText = "Lägg till underlag" })).ToBeVisibleAsync();

        await page.Mouse.ClickAsync(180, 735);

        await Assertions.Expect(Field(page)).ToBeHiddenAsync();
        await icon.ClickAsync();
        await Options(page).Filter(new() { HasText = "Lägg till underlag" }).ClickAsync();
        await page.AtAsync("**/min-st/underlag/ny");
    }

    [Fact]
    public async Task Acts_FromTheSearch_AreDone()
    {
        var page = await OpenAsync("/", Persona.HeadOfDepartment);
        await SearchAsync(page, "mörkt");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");

        await SearchAsync(page, "english");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();

        await SearchAsync(page, "sign");
        await page.AtAsync("**/logga-in");
    }

    [Fact]
    public async Task Search_OpenOnEachScreen_HasNoViolation()
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            var page = await OpenAsync("/", Persona.DirectorOfStudies, screen);
            await page.Locator("[data-search]").ClickAsync();
            await Options(page).First.WaitForAsync();
            await Accessibility.AssertNoViolationInLightOrDarkAsync(page);

            foreach (var typed in new[] { "an", "xyzq" })
            {
                await Field(page).FillAsync(typed);
                await page.Locator($"[data-for='{typed}']").WaitForAsync();
                await Accessibility.AssertNoViolationInLightOrDarkAsync(page);
            }
        }
    }

    private static async Task SearchAsync(IPage page, string text)
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static ILocator Field(IPage page) => page.Locator("#sok [role=combobox]");

    private static ILocator Options(IPage page) => page.Locator("#sok [role=option]");
}
