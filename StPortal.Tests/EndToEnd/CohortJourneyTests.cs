using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>A director of studies finds who needs follow-up, and why.</summary>
public sealed class CohortJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Cohort_Director_FiltersSortsSearchesAndOpensATrainee()
    {
        var page = await OpenCohortAsync();
        await Assertions.Expect(page.Locator(".lead")).ToContainTextAsync("27 ST-läkare. 5 behöver dig");
        await Assertions.Expect(Names(page).First).ToHaveTextAsync("Elin Dahlgren");
        await Assertions.Expect(page.GetByText("Ingen handledare om 7 dagar")).ToBeVisibleAsync();

        await page.GetByLabel("Orsak").SelectOptionAsync("slut-efter-planen");
        await Assertions.Expect(Names(page)).ToHaveTextAsync(["Gustav Ekholm"]);
        Assert.EndsWith("/kohort?orsak=slut-efter-planen", page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();
        await Assertions.Expect(Names(page)).ToHaveCountAsync(27);

        await page.GetByRole(AriaRole.Button, new() { Name = "Namn" }).ClickAsync();
        await Assertions.Expect(Names(page).First).ToHaveTextAsync("Hanna Öberg");
        await Assertions.Expect(page.Locator("th.name[aria-sort]")).ToHaveAttributeAsync("aria-sort", "descending");

        await page.GetByLabel("Sök namn").FillAsync("oberg");
        await Assertions.Expect(Names(page)).ToHaveTextAsync(["Hanna Öberg"]);

        await Names(page).First.ClickAsync();
        await page.AtAsync("**/st-lakare/*");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Hanna Öberg" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Cohort_ByKeyboard_SortsAndKeepsTheFocus()
    {
        var page = await OpenCohortAsync();
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Delmål intygade" });

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("th.goals")).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Cohort_LinkWithPages_ShowsThatPage()
    {
        var page = await OpenCohortAsync("/kohort?antal=25&sida=2&gruppera=nej");

        await Assertions.Expect(Names(page)).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Link, new() { Name = "Föregående" }).ClickAsync();
        await Assertions.Expect(Names(page)).ToHaveCountAsync(25);
    }

    [Fact]
    public async Task Cohort_Phone_NeverScrollsSideways()
    {
        var page = await OpenCohortAsync(screen: Screen.Phone);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await Assertions.Expect(page.Locator("thead")).ToBeHiddenAsync();
        await page.GetByLabel("Sortera efter").SelectOptionAsync("delmal");
        await Assertions.Expect(Names(page).First).ToHaveTextAsync("Elin Dahlgren");
    }

    [Fact]
    public async Task Cohort_OnEachScreen_HasNoViolation()
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            var page = await OpenCohortAsync(screen: screen);
            await Accessibility.AssertNoViolationInLightOrDarkAsync(page);
        }

        await Accessibility.AssertNoViolationAsync(await OpenCohortAsync("/kohort?tathet=kompakt&sortera=behov&orsak=ingen-bedomning"));
    }

    [Fact]
    public async Task Cohort_NobodyMatches_OffersToClear()
    {
        var page = await OpenCohortAsync("/kohort?sok=finnsinte");

        await page.GetByRole(AriaRole.Button, new() { Name = "Rensa filter" }).Last.ClickAsync();

        await Assertions.Expect(Names(page)).ToHaveCountAsync(27);
    }

    [Theory]
    [InlineData(Persona.Trainee)]
    [InlineData(Persona.TrainingManager)]
    [InlineData(Persona.LocalAdministrator)]
    public async Task Cohort_ForOthers_IsAsAMissingPage(string persona)
    {
        var page = await OpenAsync("/kohort", persona);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sidan finns inte här");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Home_Director_ShowsThePulseAndLeadsToTheCohort()
    {
        await CohortSeed.EnsureAsync(Portal.Services, TestContext.Current.CancellationToken);
        var page = await OpenAsync("/", CohortSeed.Director);

        await Assertions.Expect(page.GetByText("27 ST-läkare. 5 behöver dig")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".people-rows b").First).ToHaveTextAsync("Elin Dahlgren");
        await Accessibility.AssertNoViolationAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Öppna kohorten" }).ClickAsync();
        await page.AtAsync("**/kohort");
    }

    private async Task<IPage> OpenCohortAsync(string address = "/kohort", Screen? screen = null)
    {
        await CohortSeed.EnsureAsync(Portal.Services, TestContext.Current.CancellationToken);
        var page = await OpenAsync(address, CohortSeed.Director, screen);
        await page.GetByLabel("Filter och visning").WaitForAsync();
        return page;
    }

    private static ILocator Names(IPage page) => page.Locator("tbody th.name a");
}
