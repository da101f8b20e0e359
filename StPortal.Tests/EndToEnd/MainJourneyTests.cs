using Microsoft.Playwright;
using StPortal.Domain.Assessments;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.EndToEnd;

/// <summary>
/// The main job once through: a director of studies opens the cohort, a trainee puts evidence forward, a supervisor signs a Mini-CEX
/// and attests on a tablet, the trainee sees the goal fulfilled, the head of department sees how far it is to the application, and the
/// packet of one who is there comes out as one PDF.
/// </summary>
public sealed class MainJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    private const string Course = "Hälso- och sjukvårdens förutsättningar, Åre";

    [Fact]
    public async Task MainJob_FivePersonas_FromCohortToPacket()
    {
        await JourneySeed.AddTraineeAsync(Portal.Services, TestContext.Current.CancellationToken);
        await DirectorFindsTheTraineeAsync();
        await TraineePutsACourseForwardAsync();
        await SupervisorSignsAMiniCexAsync();
        await SupervisorAttestsAsync();
        await TraineeSeesTheGoalFulfilledAsync();
        await HeadSeesTheApplicationAsync();
        await ReadyTraineeTakesThePacketAsync();
    }

    private async Task DirectorFindsTheTraineeAsync()
    {
        var page = await OpenAsync("/kohort", Persona.DirectorOfStudies);
        await page.GetByLabel("Sök namn").FillAsync("linnea vagstrom");
        await Assertions.Expect(page.Locator("tbody th.name a")).ToHaveTextAsync([JourneySeed.Trainee]);
        await page.GetByRole(AriaRole.Link, new() { Name = JourneySeed.Trainee }).ClickAsync();
        await page.AtAsync("**/st-lakare/*");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = JourneySeed.Trainee, Level = 1 })).ToBeVisibleAsync();
    }

    private async Task TraineePutsACourseForwardAsync()
    {
        var page = await OpenAsync("/min-st/delmal", JourneySeed.Trainee);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "0 intygade" })).ToBeVisibleAsync();
        await page.GotoAsync("/min-st/underlag/ny");
        await page.GetByLabel("Titel").FillAsync(Course);
        await page.GetByLabel("Från").FillAsync("2026-10-05");
        await page.GetByLabel("Antal dagar").FillAsync("2");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "STa1 " }).CheckAsync();
        await page.GetByLabel("Filer").SetInputFilesAsync(new FilePayload
        {
            Name = "Kursintyg å.pdf",
            MimeType = "application/pdf",
            Buffer = SamplePdf.Of(1, text: "Kursintyg"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara och föreslå" }).ClickAsync();
        await Assertions.Expect(page.Locator(".evidence > li").Filter(new() { HasText = Course })).ToContainTextAsync("STa1 Föreslaget");
    }

    private async Task SupervisorSignsAMiniCexAsync()
    {
        var tablet = await OpenAsync("/bedomningar/ny", Persona.Supervisor, Screen.Tablet);
        await tablet.GetByRole(AriaRole.Button, new() { Name = JourneySeed.Trainee }).ClickAsync();
        await tablet.AtAsync("**/formular");
        await tablet.Locator("form[data-ready]").WaitForAsync();
        foreach (var item in StandardInstruments.MiniCex.Items)
            await tablet.GetByRole(AriaRole.Radiogroup, new() { Name = item.Label.Sv, Exact = true }).GetByText("Uppfyller").ClickAsync();
        await tablet.GetByText("Självständigt").ClickAsync();
        await tablet.GetByLabel("Återkoppling").FillAsync("Bra att du sammanfattade planen.");
        await tablet.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();
        await Assertions.Expect(tablet.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
    }

    private async Task SupervisorAttestsAsync()
    {
        var tablet = await OpenAsync("/", Persona.Supervisor, Screen.Tablet);
        await tablet.GetByRole(AriaRole.Link, new() { Name = $"Granska underlag från {JourneySeed.Trainee}" }).First.ClickAsync();
        await Assertions.Expect(tablet.GetByRole(AriaRole.Heading, new() { Name = Course })).ToBeVisibleAsync();
        await tablet.GetByRole(AriaRole.Button, new() { Name = "Intyga" }).ClickAsync();
        await Assertions.Expect(tablet.GetByText("Klart. Inget mer väntar")).ToBeVisibleAsync();
    }

    private async Task TraineeSeesTheGoalFulfilledAsync()
    {
        var page = await OpenAsync("/min-st/delmal", JourneySeed.Trainee);
        var attested = page.GetByRole(AriaRole.Button, new() { Name = "1 intygat" });
        await attested.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("STa1");
        await page.GotoAsync("/bedomningar");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Mini-CEX");
    }

    private async Task HeadSeesTheApplicationAsync()
    {
        var page = await OpenAsync("/kohort", Persona.HeadOfDepartment);
        await page.GetByLabel("Sök namn").FillAsync("linnea vagstrom");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = JourneySeed.Trainee }).GetAttributeAsync("href");
        await page.GotoAsync($"{address}/ansokan");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(JourneySeed.Trainee);
    }

    private async Task ReadyTraineeTakesThePacketAsync()
    {
        var page = await OpenAsync("/ansokan", Persona.ReadyTrainee);
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Skapa underlag" }).ClickAsync(), new() { Timeout = 60_000 });
        var file = await download.PathAsync();
        SamplePdf.Run("qpdf", "--check", file);
        var text = SamplePdf.Run("pdftotext", file, "-");
        Assert.Contains("Tjänsteförteckning", text, StringComparison.Ordinal);
        Assert.Contains("Vårdcentralen Älgen", text, StringComparison.Ordinal);
    }
}
