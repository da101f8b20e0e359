using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StPortal.Domain.Assessments;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure;

namespace StPortal.Tests.EndToEnd;

public sealed class AssessmentJourneyTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    private const string AsideUnit = "Kliniken för sig";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MiniCex_OnATablet_IsSignedInTwelveTapsAtMost()
    {
        var trainee = await AddTraineeAsync("Elin", "Sandahl");
        var page = await OpenAsync("/bedomningar/ny", Persona.Supervisor, Screen.Tablet);
        var taps = 0;

        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = trainee }));
        await page.AtAsync("**/formular");
        foreach (var item in StandardInstruments.MiniCex.Items)
            await TapAsync(page.GetByRole(AriaRole.Radiogroup, new() { Name = item.Label.Sv, Exact = true }).GetByText("Uppfyller"));
        await TapAsync(page.GetByText("Självständigt"));
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "Bra att" }));
        await page.Keyboard.TypeAsync("du lät patienten ställa frågor.");
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "Signera" }));

        await Assertions.Expect(page.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Bra att du lät patienten ställa frågor.")).ToBeVisibleAsync();
        Assert.True(taps <= 12, $"{taps} taps");

        async Task TapAsync(ILocator target)
        {
            taps++;
            await target.ClickAsync();
        }
    }

    [Fact]
    public async Task Reload_InTheMiddle_KeepsWhatWasWritten()
    {
        var page = await OpenFormAsync("Ida", "Ek");
        await RateAsync(page, "Anamnes", "Över");
        await page.GetByLabel("Återkoppling").FillAsync("Tydlig plan.");

        await page.ReloadAsync();

        await Assertions.Expect(page.GetByLabel("Återkoppling")).ToHaveValueAsync("Tydlig plan.");
        await Assertions.Expect(page.GetByText("1 av 7 klara")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#krock")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Day_ThatIsNone_IsToldAndKeptToBeMended()
    {
        var page = await OpenFormAsync("Siv", "Holm");
        var day = page.GetByLabel("Dag för observationen");
        await day.FillAsync("2026-02-31");
        await page.GetByLabel("Återkoppling").FillAsync("Resten är sparat.");
        await Assertions.Expect(page.Locator("[data-state]")).ToHaveTextAsync("Allt är sparat utom dagen. Skriv den som 2026-11-23.");
        Assert.Equal("Resten är sparat.", (await StoredAsync(page)).Feedback);

        await page.ReloadAsync();
        await Assertions.Expect(day).ToHaveValueAsync("2026-02-31");
        await day.FillAsync("2026-02-27");

        await Assertions.Expect(page.Locator("[data-state]")).ToHaveTextAsync(TimeOfDay());
        Assert.Equal(new DateOnly(2026, 2, 27), (await StoredAsync(page)).ObservedOn);
    }

    [Fact]
    public async Task Network_Gone_KeepsOnTheDeviceAndSendsWhenItIsBack()
    {
        Problems.Expect("ERR_INTERNET_DISCONNECTED");
        var page = await OpenFormAsync("Per", "Gran");
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Återkoppling").FillAsync("Skrivet utan nät.");
        await Assertions.Expect(page.GetByText("Sparat på enheten")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.GetByText("Sparat på enheten")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-state]")).ToHaveTextAsync(TimeOfDay());
        Assert.Equal("Skrivet utan nät.", (await StoredAsync(page)).Feedback);
    }

    [Fact]
    public async Task TwoTabs_TheLaterIsToldAndChooses()
    {
        var (first, second) = await OpenTwoTabsAsync("Tove", "Lind");
        await Assertions.Expect(second.Locator("#krock")).ToContainTextAsync("Från den ena.");
        Assert.Equal("Från den ena.", (await StoredAsync(first)).Feedback);
        await Accessibility.AssertNoViolationAsync(second);
        await second.GetByRole(AriaRole.Button, new() { Name = "Behåll mitt" }).ClickAsync();

        await Assertions.Expect(second.Locator("#krock")).ToBeHiddenAsync();
        await Assertions.Expect(second.Locator("[data-state]")).ToHaveTextAsync(TimeOfDay());
        Assert.Equal("Från den andra.", (await StoredAsync(second)).Feedback);
    }

    [Fact]
    public async Task Answer_LostOnItsWay_IsNoConflictWithOneself()
    {
        Problems.Expect("ERR_FAILED");
        var page = await OpenFormAsync("Eva", "Frost");
        await page.RouteAsync("**/utkast", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        }, new() { Times = 1 });
        await page.GetByLabel("Återkoppling").FillAsync("Svaret försvann.");
        await Assertions.Expect(page.GetByText("Sparat på enheten")).ToBeVisibleAsync();

        await page.GetByLabel("Återkoppling").FillAsync("Svaret försvann. Men inte texten.");

        await Assertions.Expect(page.Locator("[data-state]")).ToHaveTextAsync(TimeOfDay());
        await Assertions.Expect(page.Locator("#krock")).ToBeHiddenAsync();
        Assert.Equal("Svaret försvann. Men inte texten.", (await StoredAsync(page)).Feedback);
    }

    [Fact]
    public async Task TwoTabs_TakingTheSaved_ShowsItAndKeepsIt()
    {
        var (first, second) = await OpenTwoTabsAsync("Ulf", "Åsberg");

        await second.GetByRole(AriaRole.Link, new() { Name = "Ta det sparade" }).ClickAsync();

        await Assertions.Expect(second.GetByLabel("Återkoppling")).ToHaveValueAsync("Från den ena.");
        await Assertions.Expect(second.Locator("#krock")).ToBeHiddenAsync();
        Assert.Equal("Från den ena.", (await StoredAsync(first)).Feedback);
    }

    [Fact]
    public async Task Draft_SignedInTheOtherTab_LeadsTheOlderTabToWhatWasSigned()
    {
        var (_, second) = await OpenSignedInOneTabAsync("Liv", "Holm");

        await second.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();

        await Assertions.Expect(second.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
        await Accessibility.AssertNoViolationOnAnyScreenAsync(second);
    }

    [Fact]
    public async Task Draft_WrittenInAfterItWasSignedElsewhere_KeepsTheWordsOnTheScreen()
    {
        var (first, second) = await OpenSignedInOneTabAsync("Siv", "Älg");

        await second.GetByLabel("Återkoppling").FillAsync("Skrivet för sent.");

        await Assertions.Expect(second.GetByText("signerades i ett annat fönster")).ToBeVisibleAsync();
        await Assertions.Expect(second.Locator("[data-state]")).ToHaveTextAsync("Inte sparat");
        await Assertions.Expect(second.GetByLabel("Återkoppling")).ToHaveValueAsync("Skrivet för sent.");
        await second.GetByRole(AriaRole.Link, new() { Name = "Läs den signerade bedömningen" }).ClickAsync();
        await Assertions.Expect(second.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
        Assert.Null((await StoredAsync(first)).Feedback);
    }

    [Fact]
    public async Task Draft_ByItsShortAddress_OpensTheForm()
    {
        var page = await OpenFormAsync("Ask", "Lund");
        var address = page.Url;

        await page.GotoAsync(address.Replace("/formular", "", StringComparison.Ordinal));

        await page.AtAsync(address);
    }

    [Fact]
    public async Task Sign_WithOpenItemsThenDoubleClicked_IsRefusedThenSignedOnce()
    {
        var page = await OpenFormAsync("Moa", "Berg");
        await page.GetByLabel("Återkoppling").FillAsync("Står kvar.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Det saknas svar i bedömningen")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Återkoppling")).ToHaveValueAsync("Står kvar.");
        await Accessibility.AssertNoViolationAsync(page);
        foreach (var item in StandardInstruments.MiniCex.Items)
            await RateAsync(page, item.Label.Sv, "Uppfyller");
        await page.GetByText("Självständigt").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Signera" }).DblClickAsync();

        await Assertions.Expect(page.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
        Assert.Equal(AssessmentStatus.Signed, (await StoredAsync(page)).Status);
    }

    private static Task RateAsync(IPage page, string item, string step) =>
        page.GetByRole(AriaRole.Radiogroup, new() { Name = item, Exact = true }).GetByText(step, new() { Exact = true }).ClickAsync();

    private static System.Text.RegularExpressions.Regex TimeOfDay() => new(@"Sparat \d\d:\d\d");

    private async Task<IPage> OpenFormAsync(string given, string family, Screen? screen = null)
    {
        var trainee = await AddTraineeAsync(given, family);
        var page = await OpenAsync("/bedomningar/ny", Persona.Supervisor, screen ?? Screen.Tablet);
        await page.GetByRole(AriaRole.Button, new() { Name = trainee }).ClickAsync();
        await page.AtAsync("**/formular");
        await page.Locator("form[data-ready]").WaitForAsync();
        return page;
    }

    /// <summary>The first has saved; the second, opened before that, has written and been told.</summary>
    private async Task<(IPage First, IPage Second)> OpenTwoTabsAsync(string given, string family)
    {
        var first = await OpenFormAsync(given, family);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await second.Locator("form[data-ready]").WaitForAsync();
        await first.GetByLabel("Återkoppling").FillAsync("Från den ena.");
        await Assertions.Expect(first.Locator("[data-state]")).ToHaveTextAsync(TimeOfDay());
        await second.GetByLabel("Återkoppling").FillAsync("Från den andra.");
        await Assertions.Expect(second.GetByText("sparats från ett annat fönster")).ToBeVisibleAsync();
        return (first, second);
    }

    private async Task<(IPage First, IPage Second)> OpenSignedInOneTabAsync(string given, string family)
    {
        var first = await OpenFormAsync(given, family);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await second.Locator("form[data-ready]").WaitForAsync();
        foreach (var item in StandardInstruments.MiniCex.Items)
            await RateAsync(first, item.Label.Sv, "Uppfyller");
        await first.GetByText("Självständigt").ClickAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Signera" }).ClickAsync();
        await Assertions.Expect(first.GetByText("Bedömningen är låst")).ToBeVisibleAsync();
        return (first, second);
    }

    private async Task<Assessment> StoredAsync(IPage page)
    {
        var id = Guid.Parse(new Uri(page.Url).Segments[2].TrimEnd('/'));
        await using var scope = await SignedInScopeAsync();
        await using var context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(Token);
        return await context.Assessments.AsNoTracking().SingleAsync(one => one.Id == id, Token);
    }

    private async Task<AsyncServiceScope> SignedInScopeAsync()
    {
        var scope = Portal.Services.CreateAsyncScope();
        var personas = await scope.ServiceProvider.GetRequiredService<DemoPersonasQuery>().HandleAsync(Token);
        var supervisor = personas.First(one => one.Name == Persona.Supervisor);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(supervisor.OrganisationId, supervisor.MembershipId);
        return scope;
    }

    /// <summary>A trainee of the supervisor's, new for the test, and the form when the organisation has none yet.</summary>
    private async Task<string> AddTraineeAsync(string given, string family)
    {
        await using var scope = await SignedInScopeAsync();
        await using var context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(Token);
        var organisation = await context.Organisations.SingleAsync(one => one.Id == context.TenantId, Token);
        var supervisor = await context.Memberships.SingleAsync(one => one.Id == context.ActingMemberId, Token);
        // A unit of their own, in nobody's reach: other tests count the people of theirs.
        var unit = await context.Units.SingleOrDefaultAsync(one => one.Name == AsideUnit, Token);
        if (unit is null)
            context.Add(unit = new Unit(organisation.Id, AsideUnit, UnitKind.Clinic));
        if (!await context.Instruments.AnyAsync(one => one.Key == StandardInstruments.MiniCexKey, Token))
            context.Add(new Instrument(organisation.Id, StandardInstruments.MiniCexKey, 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex));
        var trainee = organisation.Member(given, family, unit);
        var training = trainee.Training(unit);
        context.AddRange(trainee, training, training.SupervisedBy(supervisor));
        await context.SaveChangesAsync(Token);
        return $"{given} {family}";
    }
}
