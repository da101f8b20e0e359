using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Cohorts;
using StPortal.Domain.People;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>The cohort's page and the pictures on the home page, over a real database.</summary>
public sealed class CohortScreensTests : BlazorTestBase
{
    [Fact]
    public async Task Overview_WithTrainees_ShowsRowsInGroupsAndMarksTheFigure()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren", assessedDaysAgo: 104);
        await scene.AddTraineeAsync("Gustav", "Ekholm");
        await using var scope = ActAs(scene, scene.Director);

        var page = Render<CohortOverview>();

        page.WaitForElement("table");
        Assert.Equal(["Elin Dahlgren", "Gustav Ekholm"], page.FindAll("th.name a").Select(link => link.TextContent));
        Assert.Equal(["Behöver dig 1", "Inget uppföljningsbehov 1"], page.FindAll(".group b").Select(group => group.TextContent));
        Assert.Equal("0", Assert.Single(page.FindAll(".hit")).TextContent);
        Assert.Equal("2 ST-läkare. 1 behöver dig.", string.Join(' ', page.Find(".lead").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Overview_Marked_AreAcknowledged_AndStandWithTheirNote()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren", assessedDaysAgo: 104);
        await scene.AddTraineeAsync("Gustav", "Ekholm");
        await using var scope = ActAs(scene, scene.Director);
        var page = Render<CohortOverview>();
        page.WaitForElement("table");

        page.Find("thead .mark input").Change(true);
        Assert.Equal("2 markerade:", page.Find(".pick-bar b").TextContent);
        Assert.Equal(2, page.FindAll("tr.marked").Count);
        page.Find(".pick-bar button").Click();
        Assert.Equal("1 av de markerade har inget uppföljningsbehov och lämnas utanför.", page.WaitForElement("dialog .small").TextContent);
        page.Find("dialog textarea").Input("samtal bokat");
        page.Find("dialog form").Submit();

        page.WaitForAssertion(() => Assert.Equal("Elin Dahlgren är kvitterad.", page.Find(".said").TextContent), Patience);
        Assert.Equal(["Följer du redan upp 1", "Inget uppföljningsbehov 1"], page.FindAll(".group b").Select(group => group.TextContent));
        Assert.StartsWith("Kvitterad ", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".pick-bar"));

        page.Find(".undo").Click();
        page.WaitForAssertion(() => Assert.Equal("Kvitteringen av Elin Dahlgren är borttagen.", page.Find(".said").TextContent), Patience);
    }

    [Fact]
    public async Task Overview_SituationChangedMeanwhile_KeepsTheNote_AndShowsWhatIsNew()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren", assessedDaysAgo: 104);
        await using var scope = ActAs(scene, scene.Director);
        var page = Render<CohortOverview>();
        page.WaitForElement("table");
        page.Find("tbody .mark input").Change(true);
        page.Find(".pick-bar button").Click();
        await scene.ChangeAsync(context =>
        {
            context.RemoveRange(context.SupervisorMandates.Where(mandate => mandate.TrainingId == training.Id));
            return Task.CompletedTask;
        });

        page.WaitForElement("dialog textarea").Input("samtal bokat");
        page.Find("dialog form").Submit();

        page.WaitForAssertion(() => Assert.Contains("Saknar huvudansvarig handledare", page.Find(".whom").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("Läget har ändrats för Elin Dahlgren", page.Find("dialog .said-no").TextContent, StringComparison.Ordinal);
        Assert.Equal("samtal bokat", page.Find("dialog textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Overview_AddressWithFilters_ShowsWhatItSays()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Hanna", "Öberg");
        await using var scope = ActAs(scene, scene.Director);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/kohort?sok=oberg&gruppera=nej");

        var page = Render<CohortOverview>();

        page.WaitForElement("table");
        Assert.Equal(["Hanna Öberg"], page.FindAll("th.name a").Select(link => link.TextContent));
        Assert.Empty(page.FindAll(".group"));
        Assert.Equal("oberg", page.Find("input[type=search]").GetAttribute("value"));
    }

    [Fact]
    public async Task Overview_ViewSaved_StandsBoldWithItsCount_AndIsRemovedWithUndo()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Hanna", "Öberg");
        await using var scope = ActAs(scene, scene.Director);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/kohort?sok=oberg");
        var page = Render<CohortOverview>();

        page.WaitForElement(".saved .act").Click();
        page.Find("#vyns-namn").Input("Hannas");
        page.Find("dialog form").Submit();

        page.WaitForAssertion(() => Assert.Equal("Hannas 1", page.Find(".one[aria-current]").TextContent), Patience);
        Assert.Equal("Alla mina 2", page.Find(".one").TextContent);
        page.FindAll(".saved .act")[1].Click();
        page.WaitForElement(".removed .act").Click();
        page.WaitForAssertion(() => Assert.Equal("Hannas 1", page.Find(".one[aria-current]").TextContent), Patience);
    }

    [Fact]
    public async Task Overview_FilterChosen_ChangesTheAddress()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await using var scope = ActAs(scene, scene.Director);
        var page = Render<CohortOverview>();
        page.WaitForElement("table");

        page.Find("select[aria-label=Orsak]").Change("ingen-bedomning");

        Assert.EndsWith("/kohort?orsak=ingen-bedomning", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_WithoutTrainees_SaysWhatWillStandHere()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);

        var page = Render<CohortOverview>();

        Assert.Equal("Här visas dina ST-läkare", page.WaitForElement(".empty h2").TextContent);
    }

    [Fact]
    public async Task Overview_NoAccess_ShowsNobody()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await using var scope = ActAs(scene, scene.Organisation.Member("Nils", "Utanför"));

        var page = Render<CohortOverview>();

        Assert.Empty(page.FindAll("table"));
        Assert.DoesNotContain("Dahlgren", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pulse_Director_NamesAtMostFiveAndHowManyMore()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        foreach (var family in new[] { "Alm", "Berg", "Ceder", "Dahl", "Ek", "Fors", "Öberg" })
            await scene.AddTraineeAsync("Kim", family, supervised: false);
        await using var scope = ActAs(scene, scene.Director);

        var pulse = Render<CohortPulse>();

        pulse.WaitForElement("section");
        Assert.Equal(["Kim Alm", "Kim Berg", "Kim Ceder", "Kim Dahl", "Kim Ek"], pulse.FindAll(".who b").Select(name => name.TextContent));
        Assert.Equal("och 2 till", pulse.Find(".rest").TextContent);
    }

    [Fact]
    public async Task Pulse_WithoutCohort_IsNotThere()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Organisation.Member("Nils", "Utanför"));

        Assert.Equal("", Render<CohortPulse>().Markup.Trim());
    }

    [Fact]
    public async Task MyTrainees_Supervisor_ShowsOwnOnly()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Gustav", "Ekholm", supervised: false);
        await using var scope = ActAs(scene, scene.Supervisor);
        var actor = await scope.Get<ActorSource>().FindAsync(Xunit.TestContext.Current.CancellationToken);

        var mine = Render<MyTrainees>(p => p.AddCascadingValue(actor!));

        mine.WaitForElement("section");
        Assert.Equal(["Elin Dahlgren"], mine.FindAll(".who b").Select(name => name.TextContent));
    }

    /// <summary>Several saves and questions lie between the click and what is asserted, on a small machine that does other things as well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private TestScope ActAs(CohortScene scene, Membership member)
    {
        var scope = scene.Portal.As(member);
        Services.AddScoped<AttentionWords>();
        Services.AddScoped(_ => scope.Get<CohortQuery>());
        Services.AddScoped(_ => scope.Get<CohortSummaryQuery>());
        Services.AddScoped(_ => scope.Get<AcknowledgeAttention>());
        Services.AddScoped(_ => scope.Get<UndoAcknowledgement>());
        Services.AddScoped(_ => scope.Get<SavedViewsQuery>());
        Services.AddScoped(_ => scope.Get<CohortCountsQuery>());
        Services.AddScoped(_ => scope.Get<SaveCohortView>());
        Services.AddScoped(_ => scope.Get<RenameCohortView>());
        Services.AddScoped(_ => scope.Get<RemoveCohortView>());
        return scope;
    }
}
