using CsCheck;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Trainings;

/// <summary>What holds for any periods, checked with generated ones.</summary>
public sealed class TrainingTimePropertyTests
{
    private static readonly DateOnly First = new(2019, 11, 1);

    private static readonly Gen<(DateOnly From, DateOnly To, decimal Percent)> Period =
        Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 500], Gen.Int[0, 400])
            .Select(t => (First.AddDays(t.Item1), First.AddDays(t.Item1 + t.Item2), t.Item3 / 4m));

    private static readonly Gen<ServicePeriod[]> Services = Period.Select(p => new ServicePeriod(p.From, p.To, p.Percent)).Array[0, 6];
    private static readonly Gen<AbsencePeriod[]> Absences = Period.Select(p => new AbsencePeriod(p.From, p.To, p.Percent)).Array[0, 4];

    [Fact]
    public void Count_AnyPeriods_IsWhatADayByDayCountGives() =>
        Gen.Select(Services, Absences).Sample((services, absences) =>
            Same(TrainingTime.Count(services, absences).Months, DayByDay(services, absences)));

    [Fact]
    public void Count_PeriodSplitInTwo_GivesTheSameSum() =>
        Gen.Select(Services.Where(s => s.Length > 0), Absences, Gen.Int[0, 500]).Sample((services, absences, at) =>
        {
            var whole = services[0];
            var cut = whole.From.AddDays(at);
            if (cut >= whole.To)
                return true;

            ServicePeriod[] split =
                [new(whole.From, cut, whole.Percent), new(cut.AddDays(1), whole.To, whole.Percent), .. services[1..]];
            return TrainingTime.Count(services, absences).Months == TrainingTime.Count(split, absences).Months;
        });

    [Fact]
    public void Count_PerMonthAndPerPeriod_SumToTheWhole() =>
        Gen.Select(Services, Absences).Sample((services, absences) =>
        {
            var counted = TrainingTime.Count(services, absences);
            return Same(counted.Months, counted.PerMonth.Sum(m => m.Months))
                && Same(counted.Months, counted.PerPeriod.Sum(p => p.Months))
                && counted.PerMonth.All(m => m.Months is > 0 and <= 1);
        });

    [Fact]
    public void Count_MoreService_IsNeverLess() =>
        Gen.Select(Services, Absences, Period).Sample((services, absences, more) =>
            NotLess(
                TrainingTime.Count([.. services, new(more.From, more.To, more.Percent)], absences).Months,
                TrainingTime.Count(services, absences).Months));

    [Fact]
    public void Count_MoreAbsence_IsNeverMore() =>
        Gen.Select(Services, Absences, Period).Sample((services, absences, more) =>
            NotLess(
                TrainingTime.Count(services, absences).Months,
                TrainingTime.Count(services, [.. absences, new(more.From, more.To, more.Percent)]).Months));

    [Fact]
    public void Count_LaterDay_IsNeverLess() =>
        Gen.Select(Services, Absences, Gen.Int[0, 2000], Gen.Int[0, 200]).Sample((services, absences, day, later) =>
            NotLess(
                TrainingTime.Count(services, absences, First.AddDays(day + later)).Months,
                TrainingTime.Count(services, absences, First.AddDays(day)).Months));

    [Fact]
    public void Count_TheOrderOfPeriods_DoesNotMatter() =>
        Gen.Select(Services, Absences).Sample((services, absences) =>
            TrainingTime.Count(services, absences).Months
                == TrainingTime.Count([.. services.Reverse()], [.. absences.Reverse()]).Months);

    [Fact]
    public void ComputedEnd_CountedBack_IsTheFirstDayThatSuffices() =>
        Gen.Select(Gen.Int[1, 66000], Gen.Int[0, 1500], Gen.Int[40, 400], Absences).Sample((thousandths, start, quarters, absences) =>
        {
            var (remaining, from, percent) = (thousandths / 1000m, First.AddDays(start), quarters / 4m);

            var end = TrainingTime.ComputedEnd(remaining, from, percent, absences)!.Value;

            return NotLess(Counted(from, end, percent, absences), remaining)
                && (end == from || Counted(from, end.AddDays(-1), percent, absences) < remaining);
        });

    private static decimal Counted(DateOnly from, DateOnly to, decimal percent, AbsencePeriod[] absences) =>
        TrainingTime.Count([new ServicePeriod(from, to, percent)], absences).Months;

    private static decimal DayByDay(ServicePeriod[] services, AbsencePeriod[] absences)
    {
        var sum = 0m;
        for (var day = First; day < First.AddDays(2001); day = day.AddDays(1))
        {
            var worked = Math.Min(100m, services.Where(s => s.From <= day && day <= s.To).Sum(s => s.Percent));
            var absent = Math.Min(100m, absences.Where(a => a.From <= day && day <= a.To).Sum(a => a.SharePercent));
            sum += worked / 100m * (1 - absent / 100m) / DateTime.DaysInMonth(day.Year, day.Month);
        }

        return sum;
    }

    private static bool Same(decimal one, decimal other) => Math.Abs(one - other) < 1e-18m;

    private static bool NotLess(decimal one, decimal other) => one > other - 1e-8m;
}
