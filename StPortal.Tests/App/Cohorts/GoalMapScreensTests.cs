using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Cohorts;
using StPortal.App.Features.Evidence;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Evidence;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>The goal map's page over a real database.</summary>
public sealed class GoalMapScreensTests : BlazorTestBase
{
    [Fact]
    public async Task Map_WithTrainees_ShowsShapesWordsAndSums()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01", claims: [("STa3", ClaimStatus.Attested), ("STa5", ClaimStatus.Proposed)]);
        await scene.AddWithGoalsAsync("Gustav Ekholm", "2022-01-01");
        await using var scope = ActAs(scene, scene.Director);

        var page = Render<GoalMapPage>();

        page.WaitForElement("[role=grid]");
        Assert.Equal(["Gustav Ekholm", "Elin Dahlgren"], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Equal(["2022-01", "2024-09"], page.FindAll("tbody .start").Select(start => start.TextContent));
        var elin = page.FindAll("tr[data-t]")[1];
        Assert.Equal("Intygat", elin.QuerySelector("td.full[data-g=STa3]")!.TextContent);
        Assert.Equal("Föreslaget", elin.QuerySelector("td.half[data-g=STa5]")!.TextContent);
        Assert.Equal("1", page.Find(".sum [data-g=STa3]").TextContent);
        Assert.Contains("hi", page.Find(".sum [data-g=STa1]").ClassList);
        Assert.DoesNotContain("hi", page.Find(".sum [data-g=STa3]").ClassList);
        Assert.Equal("Välj en ruta", page.Find(".cell h2").TextContent);
    }

    [Fact]
    public async Task Map_Cells_CarryNoHandlerAndNoTabStop()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01");
        await using var scope = ActAs(scene, scene.Director);

        var page = Render<GoalMapPage>();

        page.WaitForElement("[role=grid]");
        Assert.DoesNotContain("blazor:on", page.Find(".map").InnerHtml, StringComparison.Ordinal);
        Assert.All(page.FindAll("tbody a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
    }

    [Fact]
    public async Task Map_AddressWithCell_TellsWhoHoldsItAndSinceWhen()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        var training = await scene.AddWithGoalsAsync("Nora Forsell", "2024-09-01", claims: [("STa5", ClaimStatus.Proposed)]);
        await using var scope = ActAs(scene, scene.Director);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/kohort/delmal?vald={training.Id}.STa5");

        var page = Render<GoalMapPage>();

        Assert.Equal("Nora Forsell", page.WaitForElement(".cell .who").TextContent);
        Assert.StartsWith("STa5 ", page.Find(".cell h2").TextContent, StringComparison.Ordinal);
        Assert.Equal("Hos Per Nordin i 40 dagar", page.Find(".now > span:last-child").TextContent);
        Assert.Equal(["Klinisk tjänstgöringEj påbörjat", "KursFöreslaget"], page.FindAll("dt").Select(part => part.TextContent.Trim()));
        Assert.Equal("Kurs STa5, 2026-10-14", Assert.Single(page.FindAll("dd")).TextContent);
        Assert.Equal("STa5", Assert.Single(page.FindAll("[aria-selected=true]")).GetAttribute("data-g"));
        Assert.Contains("fr", page.Find("tr[data-t]").ClassList);
        Assert.Contains("Nora Forsell, STa5: Föreslaget. Hos Per Nordin i 40 dagar", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/st-lakare/{training.Id}", page.Find(".cell .btn").GetAttribute("href"));
    }

    [Fact]
    public async Task Map_CellReturned_IsWithTheTrainee()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        var training = await scene.AddWithGoalsAsync("Nora Forsell", "2024-09-01", claims: [("STa5", ClaimStatus.Returned), ("STa3", ClaimStatus.Attested)]);
        await using var scope = ActAs(scene, scene.Director);
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo($"/kohort/delmal?vald={training.Id}.STa5");
        var page = Render<GoalMapPage>();
        Assert.Equal("Hos Nora Forsell sedan i dag", page.WaitForElement(".now > span:last-child").TextContent);

        navigation.NavigateTo($"/kohort/delmal?vald={training.Id}.STa3");
        page.WaitForAssertion(() => Assert.Equal("Av Per Nordin 2026-11-21", page.Find(".now > span:last-child").TextContent));

        navigation.NavigateTo($"/kohort/delmal?vald={training.Id}.STa1");
        page.WaitForAssertion(() => Assert.Equal("Inget underlag än", page.Find(".now > span:last-child").TextContent));
    }

    [Fact]
    public async Task Map_CellOfSomebodyOutOfReach_ShowsNothingOfIt()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01");
        var hidden = await scene.AddWithGoalsAsync("Hemlig Person", "2024-09-01", scene.Surgery, claims: [("STa5", ClaimStatus.Proposed)]);
        await using var scope = ActAs(scene, scene.Director);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/kohort/delmal?vald={hidden.Id}.STa5");

        var page = Render<GoalMapPage>();

        page.WaitForElement("[role=grid]");
        Assert.Equal("Välj en ruta", page.Find(".cell h2").TextContent);
        Assert.DoesNotContain("Hemlig", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_StateMarked_LetsItStandOutAndSaysHowMany()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01", claims: [("STa5", ClaimStatus.Proposed)]);
        await using var scope = ActAs(scene, scene.Director);
        var page = Render<GoalMapPage>();
        page.WaitForElement("[role=grid]");

        page.FindAll(".key").Single(key => key.TextContent.Contains("Föreslaget", StringComparison.Ordinal)).Click();

        page.WaitForAssertion(() => Assert.Contains("only-half", page.Find(".map").ClassList));
        Assert.EndsWith("/kohort/delmal?status=foreslaget", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal("Framhävt: Föreslaget, 1 st", page.Find("[role=status]").TextContent);
        Assert.Equal("true", Assert.Single(page.FindAll(".key[aria-pressed=true]")).GetAttribute("aria-pressed"));
    }

    [Fact]
    public async Task Map_WithoutTrainees_SaysWhatWillStandHere()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);

        var page = Render<GoalMapPage>();

        Assert.Equal("Här visas delmålen för dina ST-läkare", page.WaitForElement(".empty h2").TextContent);
    }

    [Fact]
    public async Task Map_NoAccess_ShowsNobody()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2024-09-01");
        await using var scope = ActAs(scene, scene.Organisation.Member("Nils", "Utanför"));

        var page = Render<GoalMapPage>();

        Assert.Empty(page.FindAll("table"));
        Assert.DoesNotContain("Dahlgren", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_ThoseWhoFinishSoon_AreFewAndThenAll()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddWithGoalsAsync("Elin Dahlgren", "2022-09-01", end: "2028-01-01", claims: [("STa3", ClaimStatus.Attested)]);
        await using var scope = ActAs(scene, scene.Director);
        var page = Render<GoalMapPage>();
        page.WaitForElement("[role=grid]");
        Assert.Equal(3, page.FindAll(".lack li").Count);
        Assert.EndsWith("1 av 1", page.Find(".lack li").TextContent, StringComparison.Ordinal);

        page.Find(".lack button").Click();

        var goals = page.FindAll("tr[data-t] td").Count;
        page.WaitForAssertion(() => Assert.Equal(goals - 1, page.FindAll(".lack li").Count));
    }

    private TestScope ActAs(CohortScene scene, Membership member)
    {
        var scope = scene.Portal.As(member);
        Services.AddScoped<EvidenceWords>().AddScoped<GoalMapWords>();
        Services.AddScoped(_ => scope.Get<GoalMapQuery>());
        Services.AddScoped(_ => scope.Get<GoalMatrixQuery>());
        return scope;
    }
}
