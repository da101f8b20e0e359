using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>The timeline, by hand and by keyboard.</summary>
public sealed class TimelineJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Timeline_ByKeyboard_IsChosenReadAndClosed()
    {
        var page = await OpenAsync("/min-st/tidslinje", Persona.Trainee);
        var now = page.Locator(".pl.now").First;
        await now.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".side h2")).ToHaveTextAsync("Beroende");
        await Assertions.Expect(now).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".side h2")).ToHaveTextAsync("Beroende");
        await page.Locator(".side .close").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".side")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Timeline_AnotherDegree_IsTriedAndLeavesNothingBehind()
    {
        var page = await OpenAsync("/min-st/tidslinje", Persona.Trainee);
        await page.GetByRole(AriaRole.Link, new() { Name = "Prova annan omfattning" }).ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Prova annan omfattning" }).GetByText("50").ClickAsync();

        await Assertions.Expect(page.Locator(".try [role=status]")).ToContainTextAsync("Vid 50");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sluta prova" }).ClickAsync();
        await Assertions.Expect(page.Locator(".try")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Löpande" }).ClickAsync();
        await Assertions.Expect(page.Locator(".roll")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Timeline_OfATrainee_IsReachedFromTheTrainingAndIsCalmForNobodyElse()
    {
        var address = await DemoAddresses.FillAsync(Portal.Services, "/st-lakare/{training}", TestContext.Current.CancellationToken);
        var page = await OpenAsync(address, Persona.Supervisor);
        await page.GetByRole(AriaRole.Link, new() { Name = "Visa tidslinjen" }).ClickAsync();
        await Assertions.Expect(page.Locator(".top .lead")).ToContainTextAsync(Persona.Trainee);
        await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex($"Tidslinje för {Persona.Trainee}"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = Persona.Trainee })).ToHaveAttributeAsync("href", address);
        await Assertions.Expect(page.Locator(".years .pl.now").First).ToBeVisibleAsync();

        var assessor = await OpenAsync(address + "/tidslinje", Persona.Assessor);
        await Assertions.Expect(assessor.GetByRole(AriaRole.Heading, new() { Name = "Sidan finns inte här" })).ToBeVisibleAsync();
    }
}
