using Bunit;
using StPortal.App.Features.Cohorts;

namespace StPortal.Tests.App.Cohorts;

public sealed class CohortSearchTests : BlazorTestBase
{
    private readonly List<string?> searched = [];

    private IRenderedComponent<CohortSearch> Search(string? text = null) =>
        Render<CohortSearch>(p => p.Add(s => s.Text, text).Add(s => s.Searched, found => searched.Add(found)));

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
