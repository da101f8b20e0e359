using Bunit;
using StPortal.App.Features.Shared;

namespace StPortal.Tests.App.Shared;

public sealed class SearchFieldTests : BlazorTestBase
{
    private readonly List<string?> searched = [];

    private IRenderedComponent<SearchField> Search(string? text = null) =>
        Render<SearchField>(p => p.Add(s => s.Label, "Sök namn").Add(s => s.Text, text).Add(s => s.Searched, found => searched.Add(found)));

    [Fact]
    public void Typing_WaitsForTheLastLetter()
    {
        var search = Search();

        search.Find("input").Input("ob");
        Clock.Advance(TimeSpan.FromMilliseconds(200));
        search.Find("input").Input("oberg");
        Clock.Advance(TimeSpan.FromMilliseconds(200));
        Assert.Empty(searched);
        Clock.Advance(TimeSpan.FromMilliseconds(60));

        search.WaitForAssertion(() => Assert.Equal(["oberg"], searched));
    }

    [Fact]
    public void Enter_SearchesAtOnce_AndOnce()
    {
        var search = Search();

        search.Find("input").Input("oberg");
        search.Find("form").Submit();
        Clock.Advance(TimeSpan.FromSeconds(1));

        search.WaitForAssertion(() => Assert.Equal(["oberg"], searched));
    }

    [Fact]
    public void Text_ChangedFromOutside_IsShown()
    {
        var search = Search("oberg");

        search.Render(p => p.Add(s => s.Text, null));

        Assert.Equal("", search.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Text_Emptied_SearchesForNothing()
    {
        var search = Search("oberg");

        search.Find("input").Input("");
        search.Find("form").Submit();

        Assert.Equal([null], searched);
    }
}
