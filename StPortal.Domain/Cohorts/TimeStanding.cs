using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Cohorts;

/// <summary>
/// How far a training has come in time, each figure beside its own target: calendar months since the start of all that are planned, and
/// counted full-time months of all that are required. Equal shares mean on plan, part time too.
/// </summary>
/// <param name="ComputedEnd">The last day needed at today's degree; null when the time is already served or is never reached.</param>
public sealed record TimeStanding(
    decimal ElapsedMonths, decimal PlannedMonths, decimal CountedMonths, int RequiredMonths, DateOnly? ComputedEnd)
{
    public bool IsServed => TrainingTime.MonthsRemaining(RequiredMonths, CountedMonths) == 0;

    public static TimeStanding Of(TrainingFacts facts, DateOnly today)
    {
        var required = Regulation.Of(facts.Regulation).RequiredMonths;
        var counted = TrainingTime.Count(Periods(facts), facts.Absences, today).Months;
        return new TimeStanding(
            CalendarMonths(facts.Start, today),
            CalendarMonths(facts.Start, facts.PlannedEnd),
            counted,
            required,
            Forecast(facts, required, counted, today, facts.Absences));
    }

    /// <summary>The day after the last month's end at which the end was still computed within <paramref name="limit"/>.</summary>
    /// <remarks>Looks back month by month, with the degree of that day. An absence is known from the month it begins in.</remarks>
    internal static DateOnly PassedSince(TrainingFacts facts, DateOnly limit, DateOnly today)
    {
        var required = Regulation.Of(facts.Regulation).RequiredMonths;
        var perMonth = TrainingTime.Count(Periods(facts), facts.Absences, today).PerMonth;
        var since = new DateOnly(today.Year, today.Month, 1);
        for (var first = since; first > facts.Start; first = first.AddMonths(-1))
        {
            var dayBefore = first.AddDays(-1);
            var counted = perMonth.Where(month => month.FirstDay <= dayBefore).Sum(month => month.Months);
            var known = facts.Absences.Where(absence => absence.From <= dayBefore).ToList();
            if (IsReached(facts, required - counted, first, limit, known))
                return first;
            since = first;
        }

        return since < facts.Start ? facts.Start : since;
    }

    /// <summary>Whether what remains is served by the limit: counts only that far, where a computed end would search a hundred years.</summary>
    private static bool IsReached(
        TrainingFacts facts, decimal remaining, DateOnly from, DateOnly limit, IReadOnlyList<AbsencePeriod> absences)
    {
        var served = from > limit
            ? 0
            : TrainingTime.Count([new ServicePeriod(from, limit, DegreeOn(facts, from.AddDays(-1)))], absences).Months;
        return TrainingTime.MonthsRemaining(remaining, served) == 0;
    }

    private static DateOnly? Forecast(
        TrainingFacts facts, int required, decimal counted, DateOnly today, IReadOnlyList<AbsencePeriod> absences)
    {
        var remaining = TrainingTime.MonthsRemaining(required, counted);
        var from = today < facts.Start ? facts.Start : today.AddDays(1);
        return remaining == 0 ? null : TrainingTime.ComputedEnd(remaining, from, DegreeOn(facts, today), absences);
    }

    private static decimal DegreeOn(TrainingFacts facts, DateOnly day) =>
        facts.Degrees.Where(degree => degree.From <= day || degree.From <= facts.Start).MaxBy(degree => degree.From)?.Percent ?? 100m;

    private static IEnumerable<ServicePeriod> Periods(TrainingFacts facts) => facts.Placements.Select(placement => placement.Period);

    private static decimal CalendarMonths(DateOnly from, DateOnly to) =>
        to < from ? 0 : TrainingTime.Count([new ServicePeriod(from, to, 100)], []).Months;
}
