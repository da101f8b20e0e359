using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

[Collection(PageCollection.Name)]
public sealed class ShellBehaviourTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task SignOut_FromTheMenu_EndsAtSignInAndStaysOut()
    {
        var page = await OpenAsync("/", Persona.TrainingManager);
        await OpenMenuAsync(page, Persona.TrainingManager);

        await page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Logga in" })).ToBeVisibleAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/logga-in"));
    }

    [Fact]
    public async Task Language_ChosenInTheMenu_SpeaksAndIsMarkedAsEnglish()
    {
        var page = await OpenAsync("/", Persona.Supervisor);
        await OpenMenuAsync(page, Persona.Supervisor);

        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Waiting for you" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page).ToHaveTitleAsync("Home – ST-portalen");
    }

    [Fact]
    public async Task Appearance_ChosenDark_HoldsOnStaticPagesToo()
    {
        var page = await OpenAsync("/", Persona.Supervisor);
        await OpenMenuAsync(page, Persona.Supervisor);

        await page.GetByRole(AriaRole.Button, new() { Name = "Mörkt" }).ClickAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mörkt" })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GotoAsync("/logga-in");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(15, 23, 22)");
    }

    [Fact]
    public async Task Menu_OnAPhone_OpensUnderMoreAndClosesOnEscape()
    {
        var page = await OpenAsync("/", Persona.DirectorOfStudies, Screen.Phone);
        await page.GetByRole(AriaRole.Button, new() { Name = "Mer" }).ClickAsync();
        var hidden = page.Locator("#person-meny").GetByRole(AriaRole.Link, new() { Name = "Bedömningar" });
        await Assertions.Expect(hidden).ToBeVisibleAsync();
        await Accessibility.AssertNoViolationAsync(page);

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(hidden).ToBeHiddenAsync();
    }

    [Fact]
    public async Task SkipLink_FirstInOrder_LeadsPastTheMenu()
    {
        var page = await OpenAsync("/", Persona.Supervisor);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Hoppa till innehållet" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Page_ReachedFromTheMenu_BeginsAtItsHeading()
    {
        var page = await OpenAsync("/", Persona.Supervisor);

        await page.GetByRole(AriaRole.Link, new() { Name = "Bedömningar" }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bedömningar", Level = 1 })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Address_Unknown_GivesTheCalmPageWithinTheCircuitToo()
    {
        Problems.Expect("404");
        var page = await OpenAsync("/", Persona.Supervisor);

        await page.EvaluateAsync("() => Blazor.navigateTo('/finns-inte')");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sidan finns inte här" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Connection_Lost_IsToldInSwedishAndComesBack()
    {
        Problems.Expect("WebSocket");
        Problems.Expect("Connection disconnected");
        var sockets = new List<IWebSocketRoute>();
        var page = await OpenAsync("/saknas", Persona.Supervisor);
        await page.RouteWebSocketAsync("**/_blazor**", socket =>
        {
            sockets.Add(socket);
            if (sockets.Count == 2)
                _ = socket.CloseAsync();
            else
                socket.ConnectToServer();
        });
        await page.GotoAsync("/");
        await page.Locator("h1").WaitForAsync();

        await sockets[0].CloseAsync(new() { Code = 1001 });

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Kontakten bröts");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    private static async Task OpenMenuAsync(IPage page, string name) =>
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
}
