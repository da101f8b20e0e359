using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>The rules that the journeys hold pages to are seen to fail.</summary>
[Collection(PageCollection.Name)]
public sealed class PageLayoutTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Faults_OfEachKind_AreNamed()
    {
        var page = await ShowAsync("""
            <button aria-label="Liten" style="width: 20px; height: 20px; padding: 0"></button>
            <button aria-label="Täckt" style="width: 90px; height: 60px; position: absolute; top: 200px"></button>
            <div style="position: fixed; inset: 150px 0 0"></div>
            <div style="width: 3000px; height: 1px"></div>
            """);

        var faults = await PageLayout.FaultsAsync(page);

        Assert.Equal(3, faults.Length);
        Assert.StartsWith("scrolls sideways: 3", faults[0], StringComparison.Ordinal);
        Assert.Equal("\"Liten\" is 20 × 20", faults[1]);
        Assert.StartsWith("\"Täckt\" is covered by <div", faults[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<button style="outline: none !important">Utan ring</button><button>Mål</button>""", "no ring")]
    [InlineData("""<button>Dold</button><button>Mål</button><div style="position: fixed; inset: 0"></div>""", "is hidden where it has focus")]
    public async Task Focus_NotSeen_StopsTheKeyboard(string body, string fault)
    {
        var page = await ShowAsync(body);

        var stopped = await Assert.ThrowsAnyAsync<Exception>(() => new KeyboardHand().ActivateAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Mål" })));

        Assert.Contains(fault, stopped.Message, StringComparison.Ordinal);
    }

    private async Task<IPage> ShowAsync(string body)
    {
        var page = await OpenAsync("/saknas");
        await page.EvaluateAsync("body => { document.body.innerHTML = body; }", body);
        return page;
    }
}
