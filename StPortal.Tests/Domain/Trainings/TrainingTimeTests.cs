using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Trainings;

public sealed class TrainingTimeTests
{
    [Fact]
    public void Count_FullYearAtFullTime_IsTwelve() =>
        Assert.Equal(12m, Months(Service(new(2024, 1, 1), new(2024, 12, 31), 100)));

    [Fact]
    public void Count_FebruaryAtHalfTime_IsAHalf() =>
        Assert.Equal(0.5m, Months(Service(new(2023, 2, 1), new(2023, 2, 28), 50)));

    [Fact]
    public void Count_AcrossTwoMonths_AddsTheirParts() =>
        Assert.Equal(17m / 31 + 14m / 29, Months(Service(new(2024, 1, 15), new(2024, 2, 14), 100)), 20);

    [Fact]
    public void Count_WithFullAbsence_LeavesItsDaysOut()
    {
        var counted = TrainingTime.Count(
            [Service(new(2024, 2, 1), new(2024, 2, 29), 80)], [new AbsencePeriod(new(2024, 2, 15), new(2024, 2, 21), 100)]);

        Assert.Equal(22m / 29 * 0.8m, counted.Months, 20);
    }

    [Fact]
    public void Count_WithHalfAbsence_TakesHalfOfWhatWasWorked()
    {
        var counted = TrainingTime.Count(
            [Service(new(2023, 4, 1), new(2023, 4, 30), 80)], [new AbsencePeriod(new(2023, 4, 1), new(2023, 4, 15), 50)]);

        Assert.Equal((15 * 0.4m + 15 * 0.8m) / 30, counted.Months, 20);
    }

    [Theory]
    [InlineData(2024, 29)]
    [InlineData(2023, 28)]
    [InlineData(2000, 29)]
    [InlineData(2100, 28)]
    public void Count_OneDayInFebruary_IsThatYearsPart(int year, int days) =>
        Assert.Equal(1m / days, Months(Service(new(year, 2, 28), new(year, 2, 28), 100)), 20);

    [Fact]
    public void Count_TheLeapDay_MakesFebruaryWhole() =>
        Assert.Equal(1m, Months(Service(new(2024, 2, 1), new(2024, 2, 28), 100), Service(new(2024, 2, 29), new(2024, 2, 29), 100)));

    [Fact]
    public void Count_Concurrent_AddsButNeverAboveFullTime()
    {
        var half = Service(new(2023, 4, 1), new(2023, 4, 30), 50);

        Assert.Equal(0.8m, Months(half, Service(new(2023, 4, 1), new(2023, 4, 30), 30)));
        Assert.Equal(1m, Months(half, Service(new(2023, 4, 1), new(2023, 4, 30), 80)));
    }

    [Fact]
    public void Count_ConcurrentAboveFullTime_SharesTheHundredByPerCent()
    {
        var counted = TrainingTime.Count(
            [Service(new(2023, 4, 1), new(2023, 4, 30), 100), Service(new(2023, 4, 1), new(2023, 4, 30), 25)], []);

        Assert.Equal([0.8m, 0.2m], counted.PerPeriod.Select(p => p.Months));
    }

    [Fact]
    public void Count_AbsenceOverEverything_IsNothing()
    {
        var counted = TrainingTime.Count(
            [Service(new(2021, 3, 17), new(2026, 5, 2), 75)], [new AbsencePeriod(new(2020, 1, 1), new(2027, 1, 1), 100)]);

        Assert.Equal(0m, counted.Months);
        Assert.Empty(counted.PerMonth);
        Assert.Equal(0m, Assert.Single(counted.PerPeriod).Months);
    }

    [Fact]
    public void Count_OverlappingAbsences_NeverTakeMoreThanThereIs()
    {
        var absence = new AbsencePeriod(new(2023, 4, 1), new(2023, 4, 30), 75);

        Assert.Equal(0m, TrainingTime.Count([Service(new(2023, 4, 1), new(2023, 4, 30), 100)], [absence, absence]).Months);
    }

    [Fact]
    public void Count_UpTo_IncludesThatDayAndKeepsLaterPeriodsAtNothing()
    {
        var counted = TrainingTime.Count(
            [Service(new(2023, 4, 1), new(2023, 6, 30), 100), Service(new(2023, 7, 1), new(2023, 7, 31), 100)], [], new(2023, 4, 15));

        Assert.Equal(0.5m, counted.Months);
        Assert.Equal([0.5m, 0m], counted.PerPeriod.Select(p => p.Months));
    }

    [Fact]
    public void Count_PerMonth_GivesEachCalendarMonthInOrder()
    {
        var counted = TrainingTime.Count([Service(new(2023, 11, 16), new(2024, 1, 31), 50)], []);

        CountedMonth[] expected = [new(2023, 11, 0.25m), new(2023, 12, 0.5m), new(2024, 1, 0.5m)];
        Assert.Equal(expected, counted.PerMonth);
    }

    [Fact]
    public void Count_Nothing_IsNothing() => Assert.Equal(0m, TrainingTime.Count([], []).Months);

    [Fact]
    public void Count_TheLastDaysOfTheCalendar_DoesNotFail() =>
        Assert.Equal(1m, Months(Service(new(9999, 12, 1), DateOnly.MaxValue, 100)));

    [Theory]
    [InlineData("2024-02-02", "2024-02-01", 100)]
    [InlineData("2024-02-01", "2024-02-02", -1)]
    [InlineData("2024-02-01", "2024-02-02", 101)]
    public void Periods_OutOfShape_Throw(string from, string to, int percent)
    {
        var (first, last) = (DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"));

        Assert.Throws<ArgumentOutOfRangeException>(() => new ServicePeriod(first, last, percent));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AbsencePeriod(first, last, percent));
    }

    [Theory]
    [InlineData("0.05", "0.1")]
    [InlineData("31.75", "31.8")]
    [InlineData("31.749", "31.7")]
    [InlineData("0.0499999999999999999999999999", "0.1")]
    public void ForShow_Halves_GoAwayFromZero(string months, string shown) => Assert.Equal(Number(shown), TrainingTime.ForShow(Number(months)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ServicePeriod Service(DateOnly from, DateOnly to, decimal percent) => new(from, to, percent);

    private static decimal Months(params ServicePeriod[] services) => TrainingTime.Count(services, []).Months;
}
