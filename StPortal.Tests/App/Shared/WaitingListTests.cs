using Bunit;
using StPortal.App.Features.Shared;

namespace StPortal.Tests.App.Shared;

public sealed class WaitingListTests : BlazorTestBase
{
    [Fact]
    public void Waiting_Nothing_SaysSoCalmly()
    {
        var list = Render<WaitingList>(p => p.Add(l => l.Items, []));

        Assert.Contains("Inget väntar på dig just nu", list.Markup, StringComparison.Ordinal);
        Assert.Empty(list.FindAll("a"));
    }

    [Fact]
    public void Waiting_OneThing_IsCountedInTheSingular()
    {
        var list = Render<WaitingList>(p => p.Add(l => l.Items, [Item("Läs återkopplingen")]));

        Assert.Equal("1 sak", list.Find("h2 .n").TextContent);
    }

    [Fact]
    public void Waiting_Several_KeepsTheirOrderAndLinksEachRow()
    {
        var list = Render<WaitingList>(p => p.Add(l => l.Items, [Item("Äldst"), Item("Nyast")]));

        Assert.Equal("2 saker, äldst först", list.Find("h2 .n").TextContent);
        Assert.Equal(["Äldst", "Nyast"], list.FindAll("a b").Select(b => b.TextContent));
        Assert.All(list.FindAll("a"), a => Assert.Equal("/bedomningar/1", a.GetAttribute("href")));
    }

    [Fact]
    public void Waiting_SomethingSentBack_HasTheArrowOfAReturn()
    {
        var list = Render<WaitingList>(p => p.Add(l => l.Items, [Item("Komplettera") with { Returned = true }]));

        Assert.NotNull(list.Find("svg.st.return"));
    }

    private static WaitingItem Item(string title) => new("check", title, "Johan Bergqvist signerade i fredags", "Läs", "/bedomningar/1");
}
