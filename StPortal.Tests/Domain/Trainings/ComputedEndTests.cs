using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Trainings;

public sealed class ComputedEndTests
{
    private static readonly DateOnly NewYear = new(2025, 1, 1);

    [Theory]
    [InlineData(60, 100, "2029-12-31")]
    [InlineData(66, 100, "2030-06-30")]
    [InlineData(12, 80, "2026-03-31")]
    [InlineData(12, 50, "2026-12-31")]
    [InlineData(0.5, 50, "2025-01-31")]
    public void ComputedEnd_FromNewYear_IsTheLastDayNeeded(double months, int percent, string end) =>
        Assert.Equal(DateOnly.ParseExact(end, "O"), TrainingTime.ComputedEnd((decimal)months, NewYear, percent));

    [Fact]
    public void ComputedEnd_OfWhatAPeriodGave_IsThatPeriodsEnd() =>
        Assert.Equal(new DateOnly(2024, 2, 14), TrainingTime.ComputedEnd(17m / 31 + 14m / 29, new(2024, 1, 15), 100));

    [Fact]
    public void ComputedEnd_WithPlannedAbsence_ComesAsMuchLater()
    {
        AbsencePeriod[] leave = [new(new(2025, 3, 1), new(2025, 8, 31), 100), new(new(2024, 1, 1), new(2024, 12, 31), 100)];

        Assert.Equal(new DateOnly(2026, 6, 30), TrainingTime.ComputedEnd(12, NewYear, 100, leave));
    }

    [Fact]
    public void ComputedEnd_NothingRemaining_IsTheDayBefore() =>
        Assert.Equal(new DateOnly(2024, 12, 31), TrainingTime.ComputedEnd(0, NewYear, 100));

    [Fact]
    public void ComputedEnd_AtNoDegree_IsNever() => Assert.Null(TrainingTime.ComputedEnd(1, NewYear, 0));

    [Fact]
    public void ComputedEnd_AbsentForEver_IsNever() =>
        Assert.Null(TrainingTime.ComputedEnd(1, NewYear, 100, [new AbsencePeriod(NewYear, DateOnly.MaxValue, 100)]));

    [Fact]
    public void ComputedEnd_AtTheEndOfTheCalendar_IsNever() =>
        Assert.Null(TrainingTime.ComputedEnd(60, new DateOnly(9998, 1, 1), 100));

    [Fact]
    public void CompareEnds_LowerDegree_MovesTheEndLater()
    {
        var moved = TrainingTime.CompareEnds(12, NewYear, 100, 80);

        Assert.Equal(new DateOnly(2025, 12, 31), moved.Before);
        Assert.Equal(new DateOnly(2026, 3, 31), moved.After);
        Assert.Equal(90, moved.DaysMoved);
        Assert.Equal(-90, TrainingTime.CompareEnds(12, NewYear, 80, 100).DaysMoved);
        Assert.Null(TrainingTime.CompareEnds(12, NewYear, 100, 0).DaysMoved);
    }

    [Fact]
    public void MonthsRemaining_NeverGoesBelowNothing()
    {
        Assert.Equal(28.2m, TrainingTime.MonthsRemaining(60, 31.8m));
        Assert.Equal(0m, TrainingTime.MonthsRemaining(60, 61));
        Assert.Equal(0m, TrainingTime.MonthsRemaining(1, 1m / 3 + 1m / 3 + 1m / 3));
    }
}
