using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Shell;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Shell;

/// <summary>The search in each of its states, over a real database. Keys and focus are the browser's: see SearchJourneyTests.</summary>
public sealed class SearchPaletteTests : BlazorTestBase
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(160);

    [Fact]
    public async Task Closed_HasAFieldAndNothingElse()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);

        Assert.Equal("combobox", palette.Find("input").GetAttribute("role"));
        Assert.Equal("false", palette.Find("input").GetAttribute("aria-expanded"));
        Assert.Empty(palette.FindAll("[role=option]"));
        Assert.Empty(palette.FindAll(".hits *"));
    }

    [Fact]
    public async Task Opened_WithNothingTyped_OffersOtherPagesAndActs()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope, current: "/kohort");

        palette.Find("input").Focus();

        Assert.Equal(["Sidor", "Åtgärder"], Groups(palette));
        Assert.Equal(["Hem", "Mörkt läge", "Ljust läge", "Byt språk till engelska", "Vem har sett mina uppgifter", "Logga ut"], Options(palette));
        Assert.Equal("true", palette.Find("input").GetAttribute("aria-expanded"));
        Assert.Equal("", palette.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Typed_AName_MarksItAndLeadsToThePerson()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        var training = await scene.AddTraineeAsync("Hanna", "Öberg");
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);

        Type(palette, "oberg");

        palette.WaitForAssertion(() => Assert.Equal("oberg", palette.Find(".hits").GetAttribute("data-for")));
        Assert.Equal(["Personer"], Groups(palette));
        Assert.Equal($"/st-lakare/{training.Id}", palette.Find("a[role=option]").GetAttribute("href"));
        Assert.Equal("Öberg", palette.Find("mark").TextContent);
        Assert.Equal("1 träff", palette.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Typed_LettersInARow_AreAnsweredOnce()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);
        palette.Find("input").Focus();

        palette.Find("input").Input("kohor");
        Clock.Advance(TimeSpan.FromMilliseconds(100));
        palette.Find("input").Input("hem");
        Clock.Advance(TimeSpan.FromMilliseconds(100));
        Assert.Equal("", palette.Find(".hits").GetAttribute("data-for"));
        Clock.Advance(Pause);

        palette.WaitForAssertion(() => Assert.Equal("hem", palette.Find(".hits").GetAttribute("data-for")));
        Assert.Equal(["Hem"], Options(palette));
    }

    [Fact]
    public async Task Typed_AnotherWordForAPage_FindsItAfterThoseOfTheName()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);

        Type(palette, "mörkt");

        palette.WaitForAssertion(() => Assert.Equal(["Mörkt läge"], Options(palette)[..1]));
    }

    [Fact]
    public async Task Typed_NothingFound_SaysWhatCanBeSearchedFor()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);

        Type(palette, "xyzq");

        palette.WaitForAssertion(() => Assert.Equal("Inget hittades för ”xyzq”", palette.Find("h3").TextContent));
        Assert.Contains("namnet på en ST-läkare", palette.Find(".empty p").TextContent, StringComparison.Ordinal);
        Assert.Equal("0 träffar", palette.Find("[role=status]").TextContent);
        Assert.Equal("false", palette.Find("input").GetAttribute("aria-expanded"));
    }

    [Fact]
    public async Task Trainee_IsPromisedNoPeople()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        var trainee = scene.Organisation.Member("Nora", "Forsell", scene.Medicine);
        await scene.Portal.AddAsync(scene.Organisation.Id, trainee, trainee.Has(Role.Trainee));
        await using var scope = ActAs(scene, trainee);
        var palette = await PaletteAsync(scope);

        Type(palette, "xyzq");

        Assert.Equal("Sök sida eller åtgärd", palette.Find("input").GetAttribute("placeholder"));
        palette.WaitForAssertion(() => Assert.DoesNotContain("namnet", palette.Find(".empty p").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Person_Opened_StandsFirstNextTime()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Hanna", "Öberg");
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);
        Type(palette, "hanna");
        palette.WaitForElement("a[role=option]").Click();

        palette.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);
        Assert.Empty(palette.FindAll(".hits *"));
        palette.Find("input").Focus();

        Assert.Equal(["Senast öppnade", "Sidor", "Åtgärder"], Groups(palette));
        Assert.StartsWith("Hanna Öberg", Options(palette)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_WhileAsking_StaysEmpty()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var palette = await PaletteAsync(scope);
        palette.Find("input").Focus();
        palette.Find("input").Input("hem");

        palette.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);
        Clock.Advance(Pause);

        Assert.Empty(palette.FindAll(".hits *"));
        Assert.Equal("", palette.Find(".hits").GetAttribute("data-for"));
    }

    [Fact]
    public async Task Acts_SendTheMenusFormsOrChooseTheAppearance()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await using var scope = ActAs(scene, scene.Director);
        var chosen = new List<Appearance>();
        var palette = await PaletteAsync(scope, chosen: chosen.Add);
        palette.Find("input").Focus();

        palette.Find("#sok-ActDark").Click();

        Assert.Equal([Appearance.Dark], chosen);
        Assert.Equal(PersonMenu.SignOutForm, palette.Find("#sok-SignOut").GetAttribute("form"));
        Assert.Equal("culture=en", $"{palette.Find("#sok-ActEnglish").GetAttribute("name")}={palette.Find("#sok-ActEnglish").GetAttribute("value")}");
    }

    private TestScope ActAs(CohortScene scene, Membership who)
    {
        var scope = scene.Portal.As(who);
        Services.AddSingleton(scope.Get<SearchPeopleQuery>());
        return scope;
    }

    private async Task<IRenderedComponent<SearchPalette>> PaletteAsync(TestScope scope, string? current = null, Action<Appearance>? chosen = null)
    {
        var actor = await scope.Get<ActorSource>().FindAsync(Xunit.TestContext.Current.CancellationToken);
        var menu = NavigationItems.For(actor!);
        return Render<SearchPalette>(p => p
            .Add(s => s.Actor, actor).Add(s => s.Menu, menu)
            .Add(s => s.Current, menu.FirstOrDefault(item => item.Href == current))
            .Add(s => s.AppearanceChosen, choice => chosen?.Invoke(choice)));
    }

    private void Type(IRenderedComponent<SearchPalette> palette, string text)
    {
        palette.Find("input").Focus();
        palette.Find("input").Input(text);
        Clock.Advance(Pause);
    }

    private static string[] Groups(IRenderedComponent<SearchPalette> palette) =>
        [.. palette.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")!)];

    private static string[] Options(IRenderedComponent<SearchPalette> palette) =>
        [.. palette.FindAll("[role=option] .what").Select(option => option.TextContent.Trim())];
}
