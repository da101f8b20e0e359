using StPortal.Domain.Cohorts;

namespace StPortal.Domain.Trainings;

/// <summary>
/// A training by the calendar: every placement, what is still to be planned, and absence, over whole years. What the
/// <see cref="Trainings.Road"/> tells in counted months.
/// </summary>
/// <param name="Years">Every year from the first day drawn to the last, at most sixty; their months sum to the road's.</param>
/// <param name="Lanes">How many lanes the bars take; one where nothing runs at the same time.</param>
public sealed record Timeline(
    DateOnly Start,
    DateOnly Today,
    Road Road,
    IReadOnlyList<TimelineBar> Bars,
    IReadOnlyList<AbsencePeriod> Absences,
    IReadOnlyList<TimelineYear> Years,
    int Lanes)
{
    /// <summary>More than a working life: what a slip of the pen puts in the year 9999 is not drawn.</summary>
    private const int MostYears = 60;

    public TimeStanding Time => Road.Time;

    public static Timeline Of(TrainingFacts facts, DateOnly today)
    {
        var road = Road.Of(facts, today);
        var bars = Laid(road.Segments);
        return new Timeline(
            facts.Start,
            today,
            road,
            bars,
            [.. facts.Absences.OrderBy(absence => absence.From)],
            YearsOf(facts, road, today),
            Math.Max(1, bars.Select(bar => bar.Lane + 1).DefaultIfEmpty().Max()));
    }

    /// <summary>The computed end if the degree were another from tomorrow on; null when the time is served or never is.</summary>
    /// <param name="percent">Per cent of full time, above 0 and at most 100.</param>
    public DateOnly? EndAt(decimal percent)
    {
        var remaining = TrainingTime.MonthsRemaining(Time.RequiredMonths, Time.CountedMonths);
        var from = Today < Start ? Start : Today.AddDays(1);
        return remaining == 0 ? null : TrainingTime.ComputedEnd(remaining, from, percent, Absences);
    }

    /// <summary>Each in the first lane that is free on its first day.</summary>
    private static List<TimelineBar> Laid(IReadOnlyList<RoadSegment> segments)
    {
        var taken = new List<DateOnly>();
        var bars = new List<TimelineBar>();
        foreach (var segment in segments)
        {
            var lane = taken.FindIndex(last => last < segment.From);
            if (lane < 0)
            {
                lane = taken.Count;
                taken.Add(segment.To);
            }

            taken[lane] = segment.To;
            bars.Add(new TimelineBar(segment, lane));
        }

        return bars;
    }

    private static List<TimelineYear> YearsOf(TrainingFacts facts, Road road, DateOnly today)
    {
        var periods = road.Segments.Select(segment => new ServicePeriod(segment.From, segment.To, segment.Percent));
        var counted = TrainingTime.Count(periods, facts.Absences).PerMonth.ToLookup(month => month.Year, month => month.Months);
        DateOnly[] days =
        [
            facts.Start, today, road.Time.ComputedEnd ?? today,
            .. road.Segments.SelectMany(segment => new[] { segment.From, segment.To }),
            .. facts.Absences.SelectMany(absence => new[] { absence.From, absence.To }),
        ];
        var (first, last) = (days.Min().Year, days.Max().Year);
        return [.. Enumerable.Range(first, Math.Min(last - first + 1, MostYears)).Select(year => new TimelineYear(year, counted[year].Sum()))];
    }
}
