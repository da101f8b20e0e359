using Microsoft.Playwright;
using Xunit.Sdk;

namespace StPortal.Tests.EndToEnd;

/// <summary>What fails every browser test is seen to fail one.</summary>
[Collection(PageCollection.Name)]
public sealed class PageProblemsTests(PortalFixture portal, BrowserFixture browser)
{
    private readonly PageProblems problems = new();

    [Theory]
    [InlineData("<img src='https://annan.example/spion.png'>")]
    [InlineData("<link rel='stylesheet' href='https://annan.example/typsnitt.css'>")]
    [InlineData("<script>new WebSocket('ws://127.0.0.1:65534/')</script>")]
    public async Task Page_ThatAsksAnotherOrigin_FailsItsTest(string content)
    {
        await ShowAsync(content);

        var failure = Assert.Throws<FailException>(problems.ThrowIfAny);

        Assert.Contains("asked of another origin", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ThatAsksThePortalAndItself_HasNoProblem()
    {
        await ShowAsync($"<img src='{portal.Address}bild.png'><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");

        problems.ThrowIfAny();
    }

    /// <summary>A page of the portal's without its content policy, which would stop the request itself; nothing leaves the machine.</summary>
    private async Task ShowAsync(string content)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        problems.Watch(page, portal.Address);
        await context.RouteAsync("**/*", route => route.FulfillAsync(new()
        {
            ContentType = route.Request.IsNavigationRequest ? "text/html" : null,
            Body = route.Request.IsNavigationRequest ? $"<!doctype html><link rel=icon href=data:,><body>{content}" : "",
        }));
        await page.GotoAsync(portal.Address.ToString());
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
