using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>From the trainee's request to somebody outside, by mail, on a phone, over two visits, and back.</summary>
[Collection(JourneyCollection.Name)]
public sealed class ExternalJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Assessor_WithoutAnAccount_AnswersInTwoVisits()
    {
        var trainee = await OpenAsync("/bedomningar", Persona.Trainee);
        await trainee.GetByRole(AriaRole.Button, new() { Name = "Be om bedömning" }).ClickAsync();
        await trainee.GetByLabel("Bedömarens namn").FillAsync("Maria Tegnhed");
        await trainee.GetByLabel("Bedömarens e-post").FillAsync("maria.tegnhed@annan.example");
        await trainee.GetByRole(AriaRole.Button, new() { Name = "Skicka begäran" }).ClickAsync();
        await Assertions.Expect(trainee.GetByText("Maria Tegnhed får mejlet nu.")).ToBeVisibleAsync();

        var address = await LinkAsync("maria.tegnhed@annan.example");
        var phone = await OpenAsync(address, screen: Screen.Phone);
        await Assertions.Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Nora Forsell ber dig om en bedömning" })).ToBeVisibleAsync();
        await Assertions.Expect(phone.Locator("#bedomning")).ToHaveAttributeAsync("data-ready", "");
        await phone.Locator("[data-needed] .segs").First.GetByText("Uppfyller").ClickAsync();
        await Assertions.Expect(phone.Locator("[data-state]")).ToContainTextAsync("Sparat");

        var later = await OpenAsync(address, screen: Screen.Phone);
        await Assertions.Expect(later.GetByText("Dina svar finns kvar.")).ToBeVisibleAsync();
        await Assertions.Expect(later.Locator("#bedomning")).ToHaveAttributeAsync("data-ready", "");
        foreach (var row in await later.Locator(".rating [data-needed]").AllAsync())
            await row.Locator(".segs span").Nth(3).ClickAsync();
        await later.Locator("#rad-niva .segs span").Nth(3).ClickAsync();
        await later.GetByRole(AriaRole.Button, new() { Name = "Skicka" }).ClickAsync();
        await Assertions.Expect(later.GetByText("Skriv ditt yrke eller din befattning.")).ToBeVisibleAsync();
        await Assertions.Expect(later.Locator("#bedomning")).ToHaveAttributeAsync("data-ready", "");
        await later.GetByLabel("Ditt yrke eller din befattning").FillAsync("överläkare");
        await later.GetByRole(AriaRole.Button, new() { Name = "Skicka" }).ClickAsync();
        await Assertions.Expect(later.GetByRole(AriaRole.Heading, new() { Name = "Tack, ditt svar är skickat" })).ToBeVisibleAsync();

        await trainee.GotoAsync("/bedomningar");
        await trainee.GetByRole(AriaRole.Link).Filter(new() { HasText = "Maria Tegnhed" }).First.ClickAsync();
        await Assertions.Expect(trainee.GetByText("Extern bedömare")).ToBeVisibleAsync();
        await Assertions.Expect(trainee.GetByText("Maria Tegnhed, överläkare")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WrongLink_IsACalmPageWith404()
    {
        using var client = new HttpClient { BaseAddress = Portal.Address };
        using var answer = await client.GetAsync("/extern/" + new string('a', 43), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Länken gäller inte längre", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<string> LinkAsync(string to)
    {
        var mail = await OpenAsync("/dev/mail");
        var link = mail.Locator("article").Filter(new() { HasText = to }).GetByRole(AriaRole.Link).First;
        var until = DateTime.UtcNow.AddSeconds(30);
        while (DateTime.UtcNow < until && await link.CountAsync() == 0)
            await mail.ReloadAsync();
        return new Uri((await link.GetAttributeAsync("href"))!).AbsolutePath;
    }
}
