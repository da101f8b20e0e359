using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Cohorts;
using StPortal.Infrastructure.Cohorts;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>Going through those who need the reader, one at a time.</summary>
public sealed class WalkThroughTests : BlazorTestBase
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Walk_Acknowledging_GoesOnToTheNextByName_AndEndsCalmly()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Kim", "Zander", supervised: false);
        await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await scene.AddTraineeAsync("Kim", "Alm");
        await using var scope = ActAs(scene);
        var page = Render<WalkThrough>();

        Assert.Equal("Kim Berg", page.WaitForElement("h2").TextContent);
        Assert.Equal("1 av 2", page.Find(".lead").TextContent);
        page.Find("textarea").Input("Samtal bokat");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Equal("Kim Zander", page.Find("h2").TextContent), Patience);
        Assert.Equal("", page.Find("textarea").GetAttribute("value") ?? "");
        Navigation.NavigateTo(page.Find("a.btn.quiet").GetAttribute("href")!);
        page.WaitForAssertion(() => Assert.Equal("Klart för den här gången", page.Find("h2").TextContent), Patience);
        Assert.Contains("1 kvitterade, 1 överhoppade", page.Markup, StringComparison.Ordinal);
        Assert.Equal(1, (await scene.AskAsync(scene.Director)).Totals.FollowedUp);
    }

    [Fact]
    public async Task Walk_WithoutNote_SaysSoAndStays()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await using var scope = ActAs(scene);
        var page = Render<WalkThrough>();
        page.WaitForElement("h2");

        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Equal("Skriv kort hur du följer upp.", page.Find(".field-error").TextContent), Patience);
        Assert.Equal("true", page.Find("textarea").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Walk_WithFilters_HoldsToThem_AndLeadsBackToThem()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Kim", "Berg", supervised: false);
        await scene.AddTraineeAsync("Kim", "Zander", supervised: false);
        await using var scope = ActAs(scene);
        Navigation.NavigateTo("/kohort/genomgang?sok=zander");

        var page = Render<WalkThrough>();

        Assert.Equal("Kim Zander", page.WaitForElement("h2").TextContent);
        Assert.Equal("/kohort?sok=zander", page.Find(".back").GetAttribute("href"));
    }

    [Fact]
    public async Task Walk_NobodyNeedsOne_SaysSo()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Kim", "Berg");
        await using var scope = ActAs(scene);

        Assert.Equal("Ingen behöver dig just nu.", Render<WalkThrough>().WaitForElement(".empty h2").TextContent);
    }

    private TestScope ActAs(CohortScene scene)
    {
        var scope = scene.Portal.As(scene.Director);
        Services.AddScoped<AttentionWords>();
        Services.AddScoped(_ => scope.Get<CohortQuery>());
        Services.AddScoped(_ => scope.Get<AcknowledgeAttention>());
        return scope;
    }
}
