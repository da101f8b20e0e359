namespace StPortal.Domain.Trainings;

/// <summary>
/// Training time, in full-time months. Each calendar month gives (days served ÷ days in that month) × per cent; absence takes its share of
/// the days it lies in; concurrent periods add, never above 100 % a day. Sums are unrounded. Part time counts pro rata (regulation.md 1.4,
/// SOSFS 2015:8 bilaga 1 and HSLF-FS 2021:8 bilaga 3 and 6); how a part of a month is converted is this product's rule.
/// </summary>
public static class TrainingTime
{
    // Parts of months are repeating decimals: what is nearer than this is the same, and no day at any per cent is as short.
    internal const decimal Nothing = 0.000000001m;

    /// <summary>Counts the periods, up to and including <paramref name="upTo"/> where it is given.</summary>
    public static CountedTime Count(IEnumerable<ServicePeriod> services, IEnumerable<AbsencePeriod> absences, DateOnly? upTo = null)
    {
        var periods = services.ToArray();
        var end = upTo is { } last ? last.DayNumber + 1 : int.MaxValue;
        var spans = Clip(periods.Select(Span.Of), end);
        var absent = Clip(absences.Select(Span.Of), end);

        var perMonth = new SortedDictionary<int, decimal>();
        var perPeriod = new decimal[periods.Length];
        foreach (var stretch in Stretches.Of(spans, absent, MonthFirsts(spans)))
        {
            // Per cent × days is exact; the division waits until the month is whole, so that a split period gives the same sum.
            var percentDays = stretch.CountedPercent * stretch.Days;
            var month = CalendarMonth.Of(stretch.Start);
            perMonth[month.Start] = perMonth.GetValueOrDefault(month.Start) + percentDays;
            Share(stretch, percentDays / month.Days / 100m, perPeriod);
        }

        var months = perMonth.Where(m => m.Value > 0).Select(m => Counted(CalendarMonth.Of(m.Key), m.Value)).ToArray();
        return new CountedTime(months.Sum(m => m.Months), months, [.. periods.Zip(perPeriod, (p, m) => new CountedPeriod(p, m))]);
    }

    /// <summary>What is left of <paramref name="required"/> full-time months; never below zero.</summary>
    public static decimal MonthsRemaining(decimal required, decimal counted) =>
        required - counted > Nothing ? required - counted : 0m;

    /// <summary>
    /// The last day needed when <paramref name="remaining"/> full-time months are served from <paramref name="from"/>, included, at
    /// <paramref name="percent"/>, with the absences that are planned. Nothing remaining gives the day before; null when a hundred
    /// years do not suffice.
    /// </summary>
    public static DateOnly? ComputedEnd(
        decimal remaining, DateOnly from, decimal percent, IEnumerable<AbsencePeriod>? plannedAbsences = null) =>
        EndSearch.LastDayNeeded(remaining, from, percent, plannedAbsences ?? []);

    /// <summary>How the computed end moves when the degree changes from <paramref name="percent"/> to <paramref name="otherPercent"/>.</summary>
    public static EndComparison CompareEnds(
        decimal remaining, DateOnly from, decimal percent, decimal otherPercent, IReadOnlyList<AbsencePeriod>? plannedAbsences = null) =>
        new(ComputedEnd(remaining, from, percent, plannedAbsences), ComputedEnd(remaining, from, otherPercent, plannedAbsences));

    /// <summary>Rounded for people: one decimal, halves away from zero. Sums are always of the unrounded values.</summary>
    public static decimal ForShow(decimal months) =>
        // A half that is a sum of repeating decimals may lie a hair below: the first rounding lifts it back.
        Math.Round(Math.Round(months, 12), 1, MidpointRounding.AwayFromZero);

    internal static Span[] Clip(IEnumerable<Span> spans, int end) =>
        [.. spans.Where(s => s.Start < end).Select(s => s with { End = Math.Min(s.End, end) })];

    private static IEnumerable<int> MonthFirsts(Span[] spans) => spans.SelectMany(s => CalendarMonth.Firsts(s.Start, s.End));

    private static CountedMonth Counted(CalendarMonth month, decimal percentDays) =>
        new(month.Year, month.Month, percentDays / (100m * month.Days));

    private static void Share(Stretch stretch, decimal months, decimal[] perPeriod)
    {
        var sum = stretch.ServicePercent;
        foreach (var service in stretch.Services.Where(_ => sum > 0))
            perPeriod[service.Index] += months * service.Percent / sum;
    }
}
