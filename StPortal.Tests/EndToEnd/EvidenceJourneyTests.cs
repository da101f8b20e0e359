using Microsoft.Playwright;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.EndToEnd;

/// <summary>A trainee adds a course with its certificate and puts it forward; the supervisor attests it; the trainee sees it attested.</summary>
public sealed class EvidenceJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    private const string Title = "Vårdhygien på Östersunds övningsklinik";

    [Fact]
    public async Task Evidence_AddedAndProposed_IsAttestedAndSeenAttested()
    {
        var page = await OpenAsync("/min-st/underlag/ny", Persona.Trainee);
        await FillAsync(page, Title);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "STa1 " }).CheckAsync();
        await page.GetByLabel("Filer").SetInputFilesAsync(new FilePayload
        {
            Name = "Intyg åäö.pdf",
            MimeType = "application/pdf",
            Buffer = SamplePdf.Of(1, text: Guid.NewGuid().ToString()),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara och föreslå" }).ClickAsync();

        var row = page.Locator(".evidence > li").Filter(new() { HasText = Title });
        await Assertions.Expect(row).ToContainTextAsync("STa1 Föreslaget");
        var download = await page.RunAndWaitForDownloadAsync(() => row.GetByText("Intyg åäö.pdf").ClickAsync());
        Assert.Equal("Intyg åäö.pdf", download.SuggestedFilename);

        var tablet = await OpenAsync("/", Persona.Supervisor, Screen.Tablet);
        await tablet.GetByRole(AriaRole.Link, new() { Name = "Granska underlag från Nora Forsell" }).Last.ClickAsync();
        await Assertions.Expect(tablet.GetByRole(AriaRole.Heading, new() { Name = Title })).ToBeVisibleAsync();
        await Accessibility.AssertNoViolationAsync(tablet);
        await tablet.GetByRole(AriaRole.Button, new() { Name = "Intyga" }).DblClickAsync();
        await Assertions.Expect(tablet.GetByText("Klart. Inget mer väntar")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Assertions.Expect(row).ToContainTextAsync("STa1 Intygat");

        await tablet.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka STa1" }).ClickAsync();
        await tablet.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka intygandet" }).ClickAsync();
        await Assertions.Expect(tablet.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await tablet.GetByLabel("Varför tas intygandet av STa1 tillbaka?").FillAsync("Fel kurs, se STa6.");
        await Accessibility.AssertNoViolationAsync(tablet);
        await tablet.GetByRole(AriaRole.Button, new() { Name = "Ta tillbaka intygandet" }).DblClickAsync();
        await Assertions.Expect(tablet.GetByText("Fel kurs, se STa6.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(row).ToContainTextAsync("STa1 Återlämnat");
    }

    [Fact]
    public async Task File_TooLarge_IsToldBeforeItIsSentAndLeavesTheOthers()
    {
        var page = await OpenAsync("/min-st/underlag/ny", Persona.Trainee, Screen.Phone);
        using var folder = new TemporaryFolder();
        var large = await folder.WriteAsync("stor.pdf", new byte[26 * 1024 * 1024]);
        var small = await folder.WriteAsync("liten.pdf", new byte[10]);

        await page.GetByLabel("Filer").SetInputFilesAsync([large, small]);

        await Assertions.Expect(page.GetByText("stor.pdf är större än 25 MB och kom inte med")).ToBeVisibleAsync();
        Assert.Equal("liten.pdf", await page.GetByLabel("Filer").EvaluateAsync<string>("input => [...input.files].map(file => file.name).join()"));
        await Accessibility.AssertNoViolationAsync(page);
    }

    [Fact]
    public async Task Evidence_WithTooLargeAFile_KeepsWhatWasWritten()
    {
        var page = await OpenAsync("/min-st/underlag/ny", Persona.Trainee, Screen.Phone);
        await FillAsync(page, "Kurs med för stor fil");
        using var folder = new TemporaryFolder();
        var file = await folder.WriteAsync("stor.pdf", new byte[26 * 1024 * 1024]);
        // A browser that runs no script sends it all.
        await page.GetByLabel("Filer").EvaluateAsync("input => input.removeAttribute('data-max')");
        await page.GetByLabel("Filer").EvaluateAsync("input => input.replaceWith(input.cloneNode())");
        await page.GetByLabel("Filer").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("större än 25 MB");
        await Assertions.Expect(page.GetByLabel("Titel")).ToHaveValueAsync("Kurs med för stor fil");
        await Accessibility.AssertNoViolationAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".evidence > li").Filter(new() { HasText = "Kurs med för stor fil" })).ToHaveCountAsync(1);
    }

    private static async Task FillAsync(IPage page, string title)
    {
        await page.GetByLabel("Titel").FillAsync(title);
        await page.GetByLabel("Från").FillAsync("2026-10-05");
        await page.GetByLabel("Antal dagar").FillAsync("2");
    }
}
