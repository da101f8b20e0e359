using StPortal.App.Features.Trainings;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.App.Trainings;

public sealed class CalendarScaleTests
{
    [Theory]
    [InlineData("2026-01-01", "0%")]
    [InlineData("2026-02-01", "8.333%")]
    [InlineData("2026-08-24", "64.516%")]
    // Months are equally wide, leap year or not.
    [InlineData("2028-03-01", "16.667%", 2028)]
    [InlineData("2028-02-15", "12.356%", 2028)]
    public void Day_OfAYear_LiesInItsMonth(string day, string at, int year = 2026) =>
        Assert.Equal(at, CalendarScale.Css(new CalendarScale(year, 1).At(Day(day))));

    [Fact]
    public void Stretch_OverTheYearsEnd_IsCutAndGoesOn()
    {
        var stretch = new CalendarScale(2026, 1).Of(Day("2026-07-01"), Day("2027-02-28"))!;

        Assert.Equal((0.5m, 0.5m, false, true), (stretch.Left, stretch.Width, stretch.IsContinued, stretch.GoesOn));
        Assert.Equal("left:50%;width:50%", stretch.Style);
    }

    [Fact]
    public void Stretch_LastDay_IsWhole() =>
        Assert.Equal("left:0%;width:100%", new CalendarScale(2026, 1).Of(Day("2026-01-01"), Day("2026-12-31"))!.Style);

    [Fact]
    public void Stretch_InSeveralYears_IsAShareOfThemAll()
    {
        var stretch = new CalendarScale(2026, 4).Of(Day("2027-01-01"), Day("2027-12-31"))!;

        Assert.Equal((0.25m, 0.25m), (stretch.Left, stretch.Width));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-12-31")]
    [InlineData("2027-01-01", "2027-01-01")]
    public void Stretch_OfAnotherYear_IsNone(string from, string to) => Assert.Null(new CalendarScale(2026, 1).Of(Day(from), Day(to)));
}
