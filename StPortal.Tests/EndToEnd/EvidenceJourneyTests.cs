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
    }

    [Fact]
    public async Task Evidence_WithTooLargeAFile_KeepsWhatWasWritten()
    {
        var page = await OpenAsync("/min-st/underlag/ny", Persona.Trainee, Screen.Phone);
        await FillAsync(page, "Kurs med för stor fil");
        var folder = Directory.CreateTempSubdirectory("st-portal-large-").FullName;
        var file = Path.Combine(folder, "stor.pdf");
        await File.WriteAllBytesAsync(file, new byte[26 * 1024 * 1024], TestContext.Current.CancellationToken);
        await page.GetByLabel("Filer").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        Directory.Delete(folder, recursive: true);

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("större än 25 MB");
        await Assertions.Expect(page.GetByLabel("Titel")).ToHaveValueAsync("Kurs med för stor fil");
        await Accessibility.AssertNoViolationAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".evidence > li").Filter(new() { HasText = "Kurs med för stor fil" })).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("/min-st")]
    [InlineData("/min-st/delmal")]
    [InlineData("/min-st/underlag")]
    [InlineData("/min-st/underlag/ny")]
    public async Task Pages_OfTheTrainee_HaveNoViolation(string address)
    {
        foreach (var screen in Screen.ForAccessibility)
        {
            var page = await OpenAsync(address, Persona.Trainee, screen);
            await page.Locator("[aria-busy]").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} scrolls sideways at {screen.Width}");
            await Accessibility.AssertNoViolationAsync(page);
        }
    }

    private static async Task FillAsync(IPage page, string title)
    {
        await page.GetByLabel("Titel").FillAsync(title);
        await page.GetByLabel("Från").FillAsync("2026-10-05");
        await page.GetByLabel("Antal dagar").FillAsync("2");
    }
}
