using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace StPortal.Tests.EndToEnd;

/// <summary>On paper: what one reads and not what one presses, on sheets of A4.</summary>
[Collection(PageCollection.Name)]
public sealed class PrintTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    /// <summary>What a sheet has between its margins, in CSS pixels.</summary>
    private const int Standing = 688;
    private const int Lying = 1031;

    [Theory]
    [InlineData("/min-st", Persona.Trainee, "Vägen till specialist")]
    [InlineData("/min-st/delmal", Persona.Trainee, "Ledarskap")]
    [InlineData("/min-st/tidslinje?vald={placement}", Persona.Trainee, "Oplanerat")]
    [InlineData("/min-st/underlag", Persona.Trainee, "Underlag")]
    [InlineData("/bedomningar", Persona.Supervisor, "Bedömningar")]
    [InlineData("/bedomningar/{signed}", Persona.Trainee, "Mini-CEX")]
    [InlineData("/st-lakare/{training}", Persona.Supervisor, "Vägen till specialist")]
    [InlineData("/ansokan", Persona.ReadyTrainee, "Ansökan")]
    [InlineData("/", Persona.DirectorOfStudies, "Kohorten")]
    public async Task Page_OnPaper_IsReadOnStandingSheets(string address, string persona, string content)
    {
        var page = await OpenAsync(await DemoAddresses.FillAsync(Portal.Services, address, TestContext.Current.CancellationToken), persona, new Screen(Standing, 1000));

        await AssertOnPaperAsync(page);
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.All(pdf.GetPages(), sheet => Assert.True(sheet.Height > sheet.Width));
        var text = Text(pdf);
        Assert.Contains(content, text, StringComparison.Ordinal);
        Assert.Contains($"Utskrivet av {persona}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cohort_OnPaper_IsATableOnLyingSheets()
    {
        await CohortSeed.EnsureAsync(Portal.Services, TestContext.Current.CancellationToken);
        var page = await OpenAsync("/kohort", CohortSeed.Director, new Screen(Lying, 700));
        await page.Locator("tbody th.name").First.WaitForAsync();

        await AssertOnPaperAsync(page);
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.All(pdf.GetPages(), sheet => Assert.True(sheet.Width > sheet.Height));
        Assert.True(pdf.NumberOfPages > 1);
        Assert.Contains("Uppföljningsbehov", Text(pdf), StringComparison.Ordinal);
        Assert.Contains("Hanna Öberg", Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_FromADarkScreen_IsWhite()
    {
        var page = await OpenAsync("/min-st", Persona.Trainee, Screen.Desktop with { Dark = true });

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    private static async Task AssertOnPaperAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} is wider than the sheet");
        foreach (var unseen in new[] { "nav", ".find-all", ".top .actions", ".btn", "main .soft", "#person-meny" })
            Assert.Equal(0, await page.Locator($"{unseen}:visible").CountAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
    }

    private static string Text(PdfDocument pdf) => string.Join(' ', pdf.GetPages().SelectMany(sheet => sheet.GetWords()).Select(word => word.Text));
}
