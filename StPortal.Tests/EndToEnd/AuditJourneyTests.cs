using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>A look at somebody's page is seen by the one looked at, and found by whoever answers for the log.</summary>
public sealed class AuditJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    private const string Given = "Vilgot";
    private const string Family = "Insynsson";

    [Fact]
    public async Task View_OfATrainee_IsSeenByTheTraineeAndFoundInTheLog()
    {
        await JourneySeed.AddTraineeAsync(Portal.Services, TestContext.Current.CancellationToken, Given, Family);
        var supervisor = await OpenAsync("/", Persona.Supervisor);
        await supervisor.Keyboard.PressAsync("Control+k");
        await supervisor.Keyboard.TypeAsync("insynsson");
        await supervisor.Keyboard.PressAsync("Enter");
        await Assertions.Expect(supervisor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"{Given} {Family}");
        await supervisor.GetByRole(AriaRole.Link, new() { Name = "Visa tidslinjen" }).ClickAsync();
        await supervisor.AtAsync("**/tidslinje");

        var trainee = await OpenAsync("/min-st", $"{Given} {Family}");
        await trainee.Locator("button.me").ClickAsync();
        await trainee.GetByRole(AriaRole.Link, new() { Name = "Vem har sett mina uppgifter" }).ClickAsync();
        await trainee.AtAsync("**/integritet/insyn");
        var today = trainee.Locator("section.card").First;
        await Assertions.Expect(today.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Öppnade tidslinjen" })).ToContainTextAsync(Persona.Supervisor);
        await Assertions.Expect(today.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Öppnade översikten" })).ToContainTextAsync("Handledare");
        await Accessibility.AssertNoViolationInLightOrDarkAsync(trainee);

        var administrator = await OpenAsync("/", Persona.LocalAdministrator);
        await administrator.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).GetByRole(AriaRole.Link, new() { Name = "Logg" }).First.ClickAsync();
        await administrator.AtAsync("**/administration/logg");
        await administrator.GetByLabel("Namn", new() { Exact = true }).FillAsync("insynsson");
        await administrator.GetByLabel("Händelse", new() { Exact = true }).SelectOptionAsync("Öppnade");
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Sök", Exact = true }).ClickAsync();
        await administrator.AtAsync("**/administration/logg?person=insynsson&handelse=oppnat");
        var row = administrator.GetByRole(AriaRole.Row).Filter(new() { HasText = "Öppnade tidslinjen" });
        await Assertions.Expect(row).ToContainTextAsync(Persona.Supervisor);
        // The circuit knows where its page was loaded from.
        await Assertions.Expect(row).ToContainTextAsync("127.0.0.1");
        await Assertions.Expect(row).ToContainTextAsync("Chrome");
        await Accessibility.AssertNoViolationInLightOrDarkAsync(administrator);

        var waiting = administrator.WaitForDownloadAsync();
        await administrator.GetByRole(AriaRole.Link, new() { Name = "Ta ut som CSV" }).ClickAsync();
        var file = await File.ReadAllTextAsync((await (await waiting).PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains($"{Persona.Supervisor};;Öppnade tidslinjen;{Given} {Family}", file, StringComparison.Ordinal);
        await administrator.GotoAsync("/administration/logg?slag=export");
        await Assertions.Expect(administrator.GetByRole(AriaRole.Row).Filter(new() { HasText = "Tog ut loggen som fil" }).First).ToContainTextAsync(Persona.LocalAdministrator);
    }

    [Fact]
    public async Task Log_OnAPhone_IsCardsWithoutSidewaysScroll()
    {
        var page = await OpenAsync("/administration/logg", Persona.LocalAdministrator, Screen.Phone);

        await Assertions.Expect(page.GetByRole(AriaRole.Row).First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}
