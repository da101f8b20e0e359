using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>The local administrator's work with people, from invitation to farewell.</summary>
[Collection(JourneyCollection.Name)]
public sealed class PeopleJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Invitation_SentWithOneUndo_ReachesTheMailAndTheList()
    {
        var page = await OpenAsync("/administration/anvandare", Persona.LocalAdministrator);

        await page.GetByRole(AriaRole.Button, new() { Name = "Bjud in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka inbjudan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Fyll i fältet.").First).ToBeVisibleAsync();
        await page.GetByLabel("Förnamn").FillAsync("Åke");
        await page.GetByLabel("Efternamn").FillAsync("Östlund");
        await page.GetByLabel("E-post", new() { Exact = true }).FillAsync("ake.ostlund@vattersjo.example");
        await page.GetByLabel("Handledare", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka inbjudan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Åke Östlund är inbjuden" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Searchbox).First.FillAsync("ake.ostlund");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Åke Östlund" })).ToContainTextAsync("Inbjuden");

        await MailArrivesAsync("Inbjudan till ST-portalen vid Region Vättersjö", "Hej Åke");
        await page.GetByRole(AriaRole.Link, new() { Name = "Åke Östlund" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta bort personen" }).ClickAsync();
        await page.AtAsync("/administration/anvandare");
        await page.GetByRole(AriaRole.Searchbox).First.FillAsync("ake.ostlund");
        await Assertions.Expect(page.GetByText("Ingen stämmer med sökningen")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task List_PastedWithAFlaw_IsMendedAndSent()
    {
        var page = await OpenAsync("/administration/anvandare/bjud-in", Persona.LocalAdministrator);

        await page.GetByLabel("En person per rad").FillAsync("Anna;Ek;anna.ek@vattersjo.example;handledare;\nBo;Al;inget;;");
        await page.GetByRole(AriaRole.Button, new() { Name = "Granska listan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 av 2 kan bjudas in")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Bo Al" })).ToContainTextAsync("Rad 2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka 1 inbjudan" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 inbjudan är på väg" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("En person per rad")).ToHaveValueAsync("Bo\tAl\tinget\t\t");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra inbjudningarna" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 person är borttagen igen")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Leaver_HandsOverAndIsOut()
    {
        var theirs = await OpenAsync("/", PeopleSeed.Leaver);
        await Assertions.Expect(theirs.GetByRole(AriaRole.Heading, new() { Name = "Hej Lars" })).ToBeVisibleAsync();
        var page = await OpenAsync("/administration/anvandare?sok=leaver", Persona.LocalAdministrator);
        await page.GetByRole(AriaRole.Link, new() { Name = PeopleSeed.Leaver }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Gör inaktiv" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Huvudansvarig handledare för")).ToBeVisibleAsync();
        await page.GetByLabel("Vem tar över").SelectOptionAsync(new SelectOptionValue { Label = PeopleSeed.Successor });
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Gör inaktiv" }).ClickAsync();

        await Assertions.Expect(page.GetByText("är inaktiv och kan inte längre logga in")).ToBeVisibleAsync();
        await page.GotoAsync("/administration/anvandare?sok=successor");
        await page.GetByRole(AriaRole.Link, new() { Name = PeopleSeed.Successor }).ClickAsync();
        await Assertions.Expect(page.GetByText("Huvudansvarig handledare, från och med")).ToBeVisibleAsync();
        // The page that the leaver had open is out within a minute, by itself.
        await Assertions.Expect(theirs).ToHaveURLAsync(new Regex("/logga-in"), new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task Roles_GivenAndTakenBack_StandOnThePersonsPage()
    {
        var page = await OpenAsync("/administration/anvandare?sok=bergqvist", Persona.LocalAdministrator);
        await page.GetByRole(AriaRole.Link, new() { Name = Persona.Assessor }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Ge roll" }).ClickAsync();
        await page.GetByLabel("Roll", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Utbildningsansvarig" });
        await page.GetByLabel("Till och med").FillAsync("2031-02-30");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Ge roll" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Dagen 2031-02-30 finns inte i kalendern.")).ToBeVisibleAsync();
        await page.GetByLabel("Till och med").FillAsync("2031-02-28");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Ge roll" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Rollen Utbildningsansvarig är given.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ändringen är tillbakatagen.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Utbildningsansvarig" })).ToHaveCountAsync(0);
    }

    private async Task MailArrivesAsync(params string[] texts)
    {
        var mail = await OpenAsync("/dev/mail");
        var until = DateTime.UtcNow.AddSeconds(30);
        while (DateTime.UtcNow < until && !texts.All((await mail.ContentAsync()).Contains))
            await mail.ReloadAsync();
        foreach (var text in texts)
            await Assertions.Expect(mail.GetByText(text).First).ToBeVisibleAsync();
    }
}
