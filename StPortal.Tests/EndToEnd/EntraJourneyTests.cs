using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StPortal.Domain.People;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>Work accounts in a real browser, with the content policy on and Entra on another site.</summary>
[Collection(EntraCollection.Name)]
public sealed partial class EntraJourneyTests(EntraPortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    private readonly Guid directory = Guid.NewGuid();

    [Fact]
    public async Task InvitedMember_FromTheMailToSignedOut_OfBoth()
    {
        Problems.Expect(portal.Entra.Address);
        var organisation = await portal.World.AddOrganisationAsync("Region Väst", directory);
        var (member, secret) = await portal.World.InviteAsync(organisation, "Karin Wester");
        var account = portal.Entra.Add(StandInAccount.In(directory, "Karin Wester"));
        var mail = await portal.World.MailToAsync(member.Email);
        Assert.EndsWith(secret, Link().Match(mail.Text).Value, StringComparison.Ordinal);

        var page = await OpenAsync($"/inbjudan/{secret}");
        await Accessibility.AssertNoViolationInLightOrDarkAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med ditt arbetskonto och ta emot" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = account.Name }).ClickAsync();
        await page.AtAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Kohort" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Min ST" })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Din meny" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
        await page.AtAsync("/logga-in");
        var left = await page.Context.CookiesAsync();
        Assert.DoesNotContain(left, cookie => cookie.Name is "stportal" or StandInServer.SessionCookie);

        // Entra asks again: its own session is over too.
        await page.GetByRole(AriaRole.Link, new() { Name = "Logga in med arbetskonto" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = account.Name }).ClickAsync();
        await page.AtAsync("/");
    }

    [Fact]
    public async Task Member_OfTwoOrganisations_ChoosesAndSwitchesInTheMenu()
    {
        Problems.Expect(portal.Entra.Address);
        var account = portal.Entra.Add(StandInAccount.In(directory, "Eva Thorell"));
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Sjukhuset Alfa", directory), account);
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Sjukhuset Beta", directory), account, Role.Supervisor);

        var page = await OpenAsync("/logga-in");
        await page.GetByRole(AriaRole.Link, new() { Name = "Logga in med arbetskonto" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = account.Name }).ClickAsync();
        await page.AtAsync("/logga-in/valj");
        await Accessibility.AssertNoViolationInLightOrDarkAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sjukhuset Alfa" }).ClickAsync();
        await page.AtAsync("/");
        await Assertions.Expect(page.Locator(".rail .org")).ToContainTextAsync("Sjukhuset Alfa");

        await page.GetByRole(AriaRole.Button, new() { Name = "Din meny" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sjukhuset Beta" }).ClickAsync();
        await Assertions.Expect(page.Locator(".rail .org")).ToContainTextAsync("Sjukhuset Beta");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Kohort" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Stranger_IsToldWhatToGiveTheAdministrator()
    {
        Problems.Expect(portal.Entra.Address);
        await portal.World.AddOrganisationAsync("Region Väst", directory);
        var account = portal.Entra.Add(StandInAccount.In(directory, "Sven Främling"));

        var page = await OpenAsync("/logga-in", screen: Screen.Phone);
        await page.GetByRole(AriaRole.Link, new() { Name = "Logga in med arbetskonto" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = account.Name }).ClickAsync();
        await page.AtAsync("/logga-in/nej");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Ingen i ST-portalen är kopplad till kontot än");
        await Assertions.Expect(page.GetByText($"{account.ObjectId}")).ToBeVisibleAsync();
        await Accessibility.AssertNoViolationInLightOrDarkAsync(page);

        // With another account: Entra lets one choose, although it remembers this one.
        await page.GetByRole(AriaRole.Link, new() { Name = "Logga in med ett annat konto" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Välj konto");
    }

    [Fact]
    public async Task Cancelling_AnInvitationsSignIn_IsCalmAndCanBeDoneAgain()
    {
        Problems.Expect(portal.Entra.Address);
        var organisation = await portal.World.AddOrganisationAsync("Region Väst", directory);
        var (_, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell", Role.Supervisor);
        var account = portal.Entra.Add(StandInAccount.In(directory, "Nora Forsell"));
        portal.Entra.NextError = ("access_denied", "AADSTS65004: User declined to consent");

        var page = await OpenAsync($"/inbjudan/{secret}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med ditt arbetskonto och ta emot" }).ClickAsync();
        await page.AtAsync("/logga-in/nej");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Du avbröt inloggningen");

        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med ett annat konto" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = account.Name }).ClickAsync();
        await page.AtAsync("/");
        await Assertions.Expect(page.Locator(".rail .org")).ToContainTextAsync("Region Väst");
    }

    [GeneratedRegex(@"https?://\S+/inbjudan/\S+")]
    private static partial Regex Link();
}
