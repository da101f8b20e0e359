using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>A director of studies reads the map of goals, by hand and by keyboard.</summary>
public sealed class GoalMapJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    private const string Psychiatry = "/kohort/delmal?specialitet=psykiatri";
    private const string BothRegulations = "/kohort/delmal?specialitet=internmedicin";

    [Fact]
    public async Task Map_Keyboard_MovesInOneTabStopAndChooses()
    {
        var page = await OpenMapAsync(BothRegulations);
        var first = page.Locator("tbody td").First;
        await Assertions.Expect(page.Locator(".map [tabindex='0']")).ToHaveCountAsync(1);

        await first.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("STa2", await FocusedGoalAsync(page));
        await page.Keyboard.PressAsync("End");
        Assert.NotEqual("STa2", await FocusedGoalAsync(page));
        await page.Keyboard.PressAsync("Home");
        Assert.Equal("A", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Keyboard.PressAsync("Control+End");
        Assert.StartsWith("c", await FocusedGoalAsync(page), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".cell h2")).ToContainTextAsync("STa2");
        Assert.Equal("STa2", await FocusedGoalAsync(page));
        await Assertions.Expect(page.Locator(".map [tabindex='0']")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("td[aria-selected=true]")).ToHaveAttributeAsync("data-g", "STa2");
    }

    [Fact]
    public async Task Map_ArrowDownFromTheLastRow_GoesOnInTheNextBlock()
    {
        var page = await OpenMapAsync(BothRegulations);
        // The foot of the first block is no tab stop; only the arrows lead there.
        await page.EvaluateAsync("(sum => { sum.tabIndex = -1; sum.focus(); })(document.querySelector('tr.sum td'))");
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal("a1", await FocusedGoalAsync(page));
    }

    [Fact]
    public async Task Map_CellClicked_StandsInTheAddressAndSurvivesAReload()
    {
        var page = await OpenMapAsync();
        var row = page.Locator("tr[data-t]").Filter(new() { HasText = Persona.Trainee });
        await row.Locator("td[data-g=STa5]").ClickAsync();
        await Assertions.Expect(page.Locator(".cell h2")).ToContainTextAsync("STa5");
        await row.Locator("td[data-g=STc1]").ClickAsync();
        await Assertions.Expect(page.Locator(".cell h2")).ToContainTextAsync("STc1");
        Assert.Contains(".STc1", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".cell h2")).ToContainTextAsync("STc1");
        await Assertions.Expect(page.Locator("tr.fr a")).ToHaveTextAsync(Persona.Trainee);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".cell h2")).ToContainTextAsync("STa5");

        await page.GetByRole(AriaRole.Link, new() { Name = "Öppna delmålet" }).ClickAsync();
        await page.AtAsync("**/st-lakare/*");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Persona.Trainee);
    }

    [Fact]
    public async Task Map_FilterAndWords_StandInTheAddress()
    {
        var page = await OpenMapAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Intygat" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Ord" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.AtAsync("**/kohort/delmal?specialitet=psykiatri&status=intygat&visa=ord");
        await Assertions.Expect(page.Locator("td.full span").First).ToBeVisibleAsync();

        await page.GetByLabel("Specialitet").SelectOptionAsync("internmedicin");
        await page.AtAsync("**specialitet=internmedicin*visa=ord");
    }

    [Fact]
    public async Task Map_OnAPhone_IsCardsAndTheChosenOneASheet()
    {
        var page = await OpenMapAsync(screen: Screen.Phone);
        await Assertions.Expect(page.Locator("thead").First).ToBeHiddenAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));

        await page.Locator("tr[data-t] td[data-g=STa5]").First.ClickAsync();

        await Assertions.Expect(page.Locator(".cell h2")).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Stäng" }).ClickAsync();
        await Assertions.Expect(page.Locator(".cell")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Export_Director_IsAFileOfTheSpecialty()
    {
        var page = await OpenMapAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Exportera" }).ClickAsync());

        Assert.Equal("delmalskarta-psykiatri.csv", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await download.PathAsync(), Encoding.UTF8, TestContext.Current.CancellationToken);
        Assert.StartsWith("Regelverk;ST-läkare;Enhet;Start;Planerat slut;STa1;", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains(Persona.Trainee, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Persona.Trainee)]
    [InlineData(Persona.TrainingManager)]
    [InlineData(Persona.LocalAdministrator)]
    public async Task Map_ForOthers_IsAsAMissingPage(string persona)
    {
        var page = await OpenAsync("/kohort/delmal", persona);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sidan finns inte här");
        var answer = await page.APIRequest.GetAsync($"{Portal.Address}kohort/delmal.csv");
        Assert.Equal((int)HttpStatusCode.NotFound, answer.Status);
    }

    private async Task<IPage> OpenMapAsync(string address = Psychiatry, Screen? screen = null)
    {
        var page = await OpenAsync(address, Persona.DirectorOfStudies, screen);
        await page.Locator(".map [tabindex='0']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    private static Task<string> FocusedGoalAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.g ?? ''");
}
