using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Trainings;

public sealed class OverlapCheckTests
{
    private static readonly ServicePeriod Home = new(new(2025, 1, 1), new(2025, 6, 30), 80);

    [Fact]
    public void FirstAboveFullTime_ExactlyFullTime_IsNone() =>
        Assert.Null(OverlapCheck.FirstAboveFullTime([Home, new(new(2025, 3, 1), new(2025, 3, 31), 20)]));

    [Fact]
    public void FirstAboveFullTime_OneDayShared_IsThatDay()
    {
        var overlap = OverlapCheck.FirstAboveFullTime([Home, new(new(2025, 6, 30), new(2025, 9, 30), 100)]);

        Assert.Equal(new Overlap(new(2025, 6, 30), new(2025, 6, 30), 180), overlap);
    }

    [Fact]
    public void FirstAboveFullTime_NextDay_IsNone() =>
        Assert.Null(OverlapCheck.FirstAboveFullTime([Home, new(new(2025, 7, 1), new(2025, 9, 30), 100)]));

    [Fact]
    public void FirstAboveFullTime_ThreeTogether_GivesTheFirstSpanAndItsSum()
    {
        var overlap = OverlapCheck.FirstAboveFullTime(
            [new(new(2025, 4, 1), new(2025, 4, 30), 50), Home, new(new(2025, 4, 11), new(2025, 4, 20), 10)]);

        Assert.Equal(new Overlap(new(2025, 4, 1), new(2025, 4, 10), 130), overlap);
    }

    [Fact]
    public void FirstAboveFullTime_OnePeriodFollowsAnother_IsOneSpanWhileTheSumIsTheSame()
    {
        var overlap = OverlapCheck.FirstAboveFullTime(
            [Home, new(new(2025, 2, 1), new(2025, 2, 14), 50), new(new(2025, 2, 15), new(2025, 2, 28), 50)]);

        Assert.Equal(new Overlap(new(2025, 2, 1), new(2025, 2, 28), 130), overlap);
    }

    [Fact]
    public void FirstAboveFullTime_TwoOverlapsApart_GivesTheFirst()
    {
        var overlap = OverlapCheck.FirstAboveFullTime(
            [Home, new(new(2025, 5, 1), new(2025, 5, 2), 30), new(new(2025, 2, 1), new(2025, 2, 2), 30)]);

        Assert.Equal(new Overlap(new(2025, 2, 1), new(2025, 2, 2), 110), overlap);
    }

    [Fact]
    public void FirstAboveFullTime_SameSumAgainAfterAGap_EndsAtTheGap()
    {
        ServicePeriod[] twice =
        [
            new(new(2025, 1, 1), new(2025, 1, 31), 75), new(new(2025, 1, 1), new(2025, 1, 31), 75),
            new(new(2025, 3, 1), new(2025, 3, 31), 75), new(new(2025, 3, 1), new(2025, 3, 31), 75),
        ];

        Assert.Equal(new Overlap(new(2025, 1, 1), new(2025, 1, 31), 150), OverlapCheck.FirstAboveFullTime(twice));
    }

    [Fact]
    public void FirstAboveFullTime_UntilTheEndOfTheCalendar_DoesNotFail() =>
        Assert.NotNull(OverlapCheck.FirstAboveFullTime([Home, new(new(2025, 1, 1), DateOnly.MaxValue, 30)]));

    [Fact]
    public void FirstAboveFullTime_Nothing_IsNone() => Assert.Null(OverlapCheck.FirstAboveFullTime([]));
}
