using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Trainings;

public sealed class TrainingTimeTests
{
    [Fact]
    public void Count_FullYearAtFullTime_IsTwelve() =>
        Assert.Equal(12m, Months(new ServicePeriod(new(2024, 1, 1), new(2024, 12, 31), 100)));

    [Fact]
    public void Count_FebruaryAtHalfTime_IsAHalf() =>
        Assert.Equal(0.5m, Months(new ServicePeriod(new(2023, 2, 1), new(2023, 2, 28), 50)));

    [Fact]
    public void Count_AcrossTwoMonths_AddsTheirParts() =>
        Assert.Equal(17m / 31 + 14m / 29, Months(new ServicePeriod(new(2024, 1, 15), new(2024, 2, 14), 100)), 20);

    [Fact]
    public void Count_WithFullAbsence_LeavesItsDaysOut()
    {
        var service = new ServicePeriod(new(2024, 2, 1), new(2024, 2, 29), 80);
        var absence = new AbsencePeriod(new(2024, 2, 15), new(2024, 2, 21), 100);

        var counted = TrainingTime.Count([service], [absence]);

        Assert.Equal(22m / 29 * 0.8m, counted.Months, 20);
    }

    private static decimal Months(params ServicePeriod[] services) => TrainingTime.Count(services, []).Months;
}
