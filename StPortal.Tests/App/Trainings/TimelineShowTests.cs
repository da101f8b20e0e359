using StPortal.App.Features.Trainings;

namespace StPortal.Tests.App.Trainings;

public sealed class TimelineShowTests
{
    [Fact]
    public void Address_Usual_IsThePageAlone() => Assert.Equal("/min-st/tidslinje", new TimelineShow("/min-st/tidslinje").ToAddress());

    [Theory]
    [InlineData("/t?visning=lopande&ar=3&vald=2028-04-01&omfattning=80")]
    [InlineData("/t?vald=a%26b%3Fc")]
    public void Address_ReadAndWritten_IsTheSame(string address)
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[2..]);

        string? Of(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;

        Assert.Equal(address, TimelineShow.Of("/t", Of("visning"), Of("ar"), Of("vald"), Of("omfattning")).ToAddress());
    }

    [Theory]
    [InlineData("x", "7", "13")]
    [InlineData(null, "-1", "80.5")]
    [InlineData("lopandee", "99999999999999", "0")]
    public void Address_OfNonsense_ShowsTheUsual(string? show, string? years, string? degree) =>
        Assert.Equal("/t", TimelineShow.Of("/t", show, years, null, degree).ToAddress());
}
