using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StPortal.App.Features.Auditing;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Documents;
using StPortal.Infrastructure.Trainings;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Auditing;

namespace StPortal.Tests.App.Auditing;

/// <summary>The log and "Vem har sett mina uppgifter", over a real database.</summary>
public sealed class AuditScreensTests : BlazorTestBase
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Log_ForTheAdministrator_ShowsWhoDidWhat()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/administration/logg?slag=visning");

        var page = Render<LogPage>();

        page.WaitForElement("table");
        var row = Assert.Single(page.FindAll("tbody tr"));
        Assert.Equal("Per Nordin", row.QuerySelector(".who b")!.TextContent);
        Assert.StartsWith("Öppnade översikten", row.QuerySelector(".what")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Elin Dahlgren", row.QuerySelector(".about")!.TextContent);
        Assert.Equal("visning", page.Find("#log-kind").GetAttribute("value"));
        Assert.Equal("/administration/logg.csv?slag=visning", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public async Task Log_WithNothingThatFits_OffersTheWholeLog()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/administration/logg?slag=inloggning");

        var page = Render<LogPage>();

        page.WaitForAssertion(() => Assert.Equal("Inget i loggen stämmer", page.Find(".empty h2").TextContent));
        Assert.Equal("/administration/logg", page.Find(".empty a").GetAttribute("href"));
        Assert.Empty(page.FindAll("a[download]"));
    }

    [Fact]
    public async Task Log_Searched_GoesToItsAddress()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Administrator);
        var page = Render<LogPage>();
        page.WaitForElement("table");

        page.Find("#log-from").Change("i går");
        page.Find("form").Submit();
        Assert.Equal("true", page.Find("#log-from").GetAttribute("aria-invalid"));
        page.Find("#log-from").Change("20261101");
        page.Find("#log-person").Change(" Dahlgren ");
        page.Find("form").Submit();

        Assert.EndsWith("/administration/logg?person=Dahlgren&fran=2026-11-01", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_ForAnybodyElse_IsAsIfItWereMissing()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Director);
        var missing = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => missing = true;

        var page = Render<LogPage>();

        page.WaitForAssertion(() => Assert.True(missing));
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public async Task Insight_ShowsWhoLooked_ByDay()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Trainee);

        var page = Render<MyInsightPage>();

        page.WaitForElement(".rows");
        Assert.Equal("I dag, 2026-11-24", page.Find("h2").TextContent);
        Assert.Equal("Per Nordin", page.Find(".who b").TextContent);
        Assert.Equal("Handledare", page.Find(".who small").TextContent);
        Assert.Equal("Öppnade översikten", page.Find(".why").TextContent);
        Assert.Equal("13:00", page.Find(".rows .tn").TextContent);
    }

    [Fact]
    public async Task Insight_OfSomebodyWhomNobodyHasSeen_SaysSo()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Administrator);

        var page = Render<MyInsightPage>();

        page.WaitForAssertion(() => Assert.Equal("Ingen annan har sett dina uppgifter än", page.Find(".empty h2").TextContent));
    }

    [Fact]
    public async Task Sheet_OfTheLog_HoldsWordsAndFieldNames()
    {
        await using var scene = await SeenAsync();
        await using var scope = ActAs(scene, scene.Administrator);
        var rows = (await scope.Get<AuditLogExportQuery>().HandleAsync(new AuditLogRequest(), Token)).Value;

        var table = new AuditSheet(Services.GetRequiredService<IStringLocalizer<AuditingTexts>>(), Services.GetRequiredService<AuditWords>()).Of(rows);

        Assert.Equal(["När", "Slag", "Vem", "I stället för", "Vad", "Om vem", "Fält", "Adress", "Enhet"], table.Columns);
        Assert.Contains(table.Rows, row => row is [_, "Visning", "Per Nordin", null, "Öppnade översikten", "Elin Dahlgren", null, ..]);
        Assert.Contains(table.Rows, row => row is [_, "Administration", "Tjänsten", null, "La till en roll", ..]);
        Assert.NotEmpty(SheetWriter.ToCsv(table));
    }

    [Fact]
    public void Words_OfARowOfAKindWithoutAWord_AreStillWords()
    {
        Services.AddScoped<AuditWords>();

        Assert.Equal("Ändrade en uppgift", Services.GetRequiredService<AuditWords>().What(AuditKind.Change, AuditAct.Modified, "Nytt", "Ett,Två"));
        Assert.Equal("Ett, Två", AuditWords.Fields(AuditKind.Change, "Ett,Två"));
        Assert.Equal("Loggade in (Demo)", Services.GetRequiredService<AuditWords>().What(AuditKind.SignIn, AuditAct.SignedIn, "Membership", "Demo"));
        Assert.Null(AuditWords.Fields(AuditKind.SignIn, "Demo"));
    }

    /// <summary>A supervisor has opened the trainee's page, at one o'clock in Stockholm.</summary>
    private async Task<AuditScene> SeenAsync()
    {
        var scene = await AuditScene.StartAsync();
        await using var scope = scene.Portal.As(scene.Supervisor);
        await scope.Get<TraineeQuery>().HandleAsync(scene.Training.Id, Token);
        Clock.SetUtcNow(scene.Portal.Clock.GetUtcNow());
        return scene;
    }

    private TestScope ActAs(AuditScene scene, Membership member)
    {
        var scope = scene.Portal.As(member);
        Services.AddScoped(_ => scope.Get<AuditLogQuery>());
        Services.AddScoped(_ => scope.Get<InsightQuery>());
        Services.AddScoped<AuditWords>();
        return scope;
    }
}
