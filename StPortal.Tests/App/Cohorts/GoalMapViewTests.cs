using System.Web;
using StPortal.App.Features.Cohorts;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>The address is the map's only memory: what is written must be read back alike.</summary>
public sealed class GoalMapViewTests
{
    private static readonly GoalMapCellId Cell = new(Guid.Parse("0d2a6f0e-6f0b-4a63-9f3b-0a4f6c1f2b11"), "STc4");

    public static TheoryData<GoalMapView> Views =>
    [
        GoalMapView.Usual,
        new GoalMapView(new GoalMapRequest("psykiatri", Guid.NewGuid(), 3), GoalState.Returned, AsWords: true, Cell),
        .. Enum.GetValues<GoalState>().Select(state => GoalMapView.Usual.Marking(state)),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public void Address_Written_IsReadBackAlike(GoalMapView view) => Assert.Equal(view, Read(view.ToAddress()));

    [Fact]
    public void Address_OfTheUsual_IsShort() => Assert.Equal("/kohort/delmal", GoalMapView.Usual.ToAddress());

    [Theory]
    [InlineData("/kohort/delmal?sida=-4&enhet=inte-ett-id&status=okand&visa=bilder&vald=STc4")]
    [InlineData("/kohort/delmal?vald=0d2a6f0e-6f0b-4a63-9f3b-0a4f6c1f2b11.&sida=9999999999")]
    [InlineData("/kohort/delmal?vald=0d2a6f0e-6f0b-4a63-9f3b-0a4f6c1f2b11.STc4STc4STc4")]
    public void Address_NotUnderstood_IsTheUsual(string address) => Assert.Equal(GoalMapView.Usual, Read(address));

    [Fact]
    public void Of_AnotherSpecialty_LetsUnitPageAndCellGo_AndKeepsTheRest()
    {
        var view = new GoalMapView(new GoalMapRequest("psykiatri", Guid.NewGuid(), 3), GoalState.Returned, AsWords: true, Cell).Of("kirurgi");

        Assert.Equal(new GoalMapView(new GoalMapRequest("kirurgi"), GoalState.Returned, AsWords: true), view);
    }

    [Fact]
    public void Marking_TheSameStateAgain_MarksNone() =>
        Assert.Null(GoalMapView.Usual.Marking(GoalState.Proposed).Marking(GoalState.Proposed).Marked);

    private static GoalMapView Read(string address)
    {
        var query = HttpUtility.ParseQueryString(address.Contains('?', StringComparison.Ordinal) ? address.Split('?')[1] : "");
        return GoalMapView.Read(query.AllKeys.OfType<string>().ToDictionary(key => key, key => query[key]));
    }
}
