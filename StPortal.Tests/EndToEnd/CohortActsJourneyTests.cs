using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>A director of studies marks people, acknowledges, takes one back, exports, and goes through those who are left.</summary>
public sealed class CohortActsJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns)
    : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public async Task Cohort_TwoMarked_AreAcknowledgedWithANote_AndOneIsTakenBack()
    {
        var page = await OpenCohortAsync();
        await MarkAsync(page, "Elin Dahlgren", "Hanna Öberg", "Maja Abrahamsson");
        await Assertions.Expect(page.GetByLabel("Gör med de markerade")).ToContainTextAsync("3 markerade: Elin Dahlgren, Hanna Öberg, Maja Abrahamsson");

        await page.GetByRole(AriaRole.Button, new() { Name = "Kvittera med anteckning" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Kvittera med anteckning" });
        await Assertions.Expect(dialog).ToContainTextAsync("1 av de markerade har inget uppföljningsbehov och lämnas utanför.");
        await Assertions.Expect(dialog.GetByLabel("Anteckning", new() { Exact = true })).ToBeFocusedAsync();
        await Accessibility.AssertNoViolationAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kvittera 2" }).ClickAsync();
        await Assertions.Expect(dialog.GetByText("Skriv kort hur du följer upp.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Anteckning", new() { Exact = true }).FillAsync("samtal bokat");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kvittera 2" }).ClickAsync();

        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync("2 personer är kvitterade.");
        await Assertions.Expect(page.Locator(".said")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync("27 ST-läkare. 3 behöver dig, 2 följer du redan upp.");
        await Assertions.Expect(Group(page, "Följer du redan upp").Locator("th.name a")).ToHaveTextAsync(["Elin Dahlgren", "Hanna Öberg"]);
        await Assertions.Expect(page.GetByText("Kvitterad i dag: samtal bokat")).ToHaveCountAsync(2);
        await Accessibility.AssertNoViolationAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra kvittering av Hanna Öberg" }).ClickAsync();
        await Assertions.Expect(Group(page, "Behöver dig").Locator("th.name a")).ToHaveTextAsync(["Gustav Ekholm", "Sara Lindahl", "Tove Nyman", "Hanna Öberg"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra kvittering av Elin Dahlgren" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync("27 ST-läkare. 5 behöver dig.");
    }

    [Fact]
    public async Task Cohort_Export_GivesEverybodyOrThoseMarked()
    {
        var page = await OpenCohortAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Exportera" }).ClickAsync();
        var all = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        Assert.Equal("kohort.csv", all.SuggestedFilename);
        Assert.Equal(28, (await File.ReadAllLinesAsync(await all.PathAsync(), TestContext.Current.CancellationToken)).Length);

        await page.Keyboard.PressAsync("Escape");
        await MarkAsync(page, "Elin Dahlgren", "Hanna Öberg");
        await page.GetByLabel("Gör med de markerade").GetByRole(AriaRole.Button, new() { Name = "Exportera" }).ClickAsync();
        var marked = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Excel (.xlsx)" }).ClickAsync());
        Assert.Equal("kohort.xlsx", marked.SuggestedFilename);
        Assert.Equal(3, MiniExcelLibs.MiniExcel.Query(await marked.PathAsync(), excelType: MiniExcelLibs.ExcelType.XLSX).Count());

        var answer = await page.APIRequest.GetAsync($"{Portal.Address}kohort/export?format=csv");
        Assert.Equal("no-store", answer.Headers["cache-control"]);
        var form = page.APIRequest.CreateFormData().Set("vald", Guid.NewGuid().ToString());
        Assert.Equal(400, (await page.APIRequest.PostAsync($"{Portal.Address}kohort/export?format=csv", new() { Form = form })).Status);
    }

    [Fact]
    public async Task Cohort_GroupFolded_ByKeyboard_IsKeptInTheAddress()
    {
        var page = await OpenCohortAsync();
        var fold = page.GetByRole(AriaRole.Button, new() { Name = "Behöver dig 5" });

        await fold.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(fold).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(fold).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Elin Dahlgren" })).ToHaveCountAsync(0);
        Assert.EndsWith("/kohort?stangda=behover", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cohort_HeadBox_MarksThePage_AndIsHalfSetWhenSomeAreNot()
    {
        var page = await OpenCohortAsync();
        var all = page.GetByRole(AriaRole.Checkbox, new() { Name = "Markera alla på sidan" });

        await all.CheckAsync();
        await Assertions.Expect(page.GetByLabel("Gör med de markerade")).ToContainTextAsync("och 24 till");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Hanna Öberg" }).UncheckAsync();
        await Assertions.Expect(page.GetByLabel("Gör med de markerade")).ToContainTextAsync("26 markerade");
        Assert.True(await all.EvaluateAsync<bool>("box => box.indeterminate"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Avmarkera" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Gör med de markerade")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Cohort_WalkThrough_GoesFromOneToTheNext_AndEndsInTheCohort()
    {
        var page = await OpenCohortAsync("/kohort?orsak=slut-efter-planen");
        await page.GetByRole(AriaRole.Link, new() { Name = "Gå igenom 1" }).ClickAsync();
        await page.AtAsync("**/kohort/genomgang?orsak=slut-efter-planen");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Gustav Ekholm");
        await Accessibility.AssertNoViolationAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Hoppa över" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("0 kvitterade, 1 överhoppade.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Tillbaka till kohorten" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody th.name a")).ToHaveTextAsync(["Gustav Ekholm"]);
    }

    [Fact]
    public async Task Cohort_View_IsSavedNamedAndRemoved()
    {
        var page = await OpenCohortAsync("/kohort?orsak=underlag-vantar&sida=1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara vyn" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Spara vyn" });
        await dialog.GetByLabel("Vyns namn").FillAsync("Väntande underlag");
        await Accessibility.AssertNoViolationAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();

        var views = page.GetByLabel("Sparade vyer");
        await Assertions.Expect(views.Locator("a[aria-current]")).ToHaveTextAsync("Väntande underlag 1");
        await views.GetByRole(AriaRole.Link, new() { Name = "Alla mina 27" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody th.name a")).ToHaveCountAsync(27);
        await views.GetByRole(AriaRole.Link, new() { Name = "Väntande underlag 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody th.name a")).ToHaveTextAsync(["Tove Nyman"]);
        await Accessibility.AssertNoViolationAsync(page);

        await views.GetByRole(AriaRole.Button, new() { Name = "Ta bort vyn" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Vyn Väntande underlag är borttagen.")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenCohortAsync(string address = "/kohort")
    {
        await CohortSeed.EnsureAsync(Portal.Services, TestContext.Current.CancellationToken);
        var page = await OpenAsync(address, CohortSeed.SecondDirector);
        await page.GetByLabel("Filter och visning").WaitForAsync();
        return page;
    }

    private static async Task MarkAsync(IPage page, params string[] names)
    {
        foreach (var name in names)
            await page.GetByRole(AriaRole.Checkbox, new() { Name = name }).CheckAsync();
    }

    private static ILocator Group(IPage page, string title) => page.Locator("tbody", new() { Has = page.GetByRole(AriaRole.Button, new() { Name = title }) });
}
