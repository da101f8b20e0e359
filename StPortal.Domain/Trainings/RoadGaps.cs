using StPortal.Domain.Cohorts;

namespace StPortal.Domain.Trainings;

/// <summary>Finds what is not planned ahead: holes between placements, and what is left after the last.</summary>
internal static class RoadGaps
{
    public static IReadOnlyList<RoadGap> Find(TrainingFacts facts, TimeStanding time, decimal percent, DateOnly today, int shortestDays)
    {
        var gaps = new List<RoadGap>();
        var free = today < facts.Start ? facts.Start : today.AddDays(1);
        var tomorrow = free;
        if (time.IsServed)
            return gaps;
        foreach (var period in facts.Placements.Select(placement => placement.Period).Where(p => p.To >= free).OrderBy(p => p.From))
        {
            if (period.From.DayNumber - free.DayNumber >= shortestDays)
                gaps.Add(Hole(facts, time, percent, tomorrow, free, period.From.AddDays(-1)));
            if (period.To >= free)
                free = period.To == DateOnly.MaxValue ? period.To : period.To.AddDays(1);
        }

        gaps.RemoveAll(gap => gap.Months <= 0);
        if (Tail(facts, time, percent, free, gaps) is { } tail)
            gaps.Add(tail);
        return gaps;
    }

    private static RoadGap Hole(TrainingFacts facts, TimeStanding time, decimal percent, DateOnly tomorrow, DateOnly from, DateOnly to)
    {
        var remaining = TrainingTime.MonthsRemaining(time.RequiredMonths, time.CountedMonths);
        var months = TrainingTime.Count([new ServicePeriod(from, to, percent)], facts.Absences).Months;
        var without = facts.Absences.Append(new AbsencePeriod(from, to, 100));
        return new RoadGap(from, to, months, TrainingTime.ComputedEnd(remaining, tomorrow, percent, without));
    }

    private static RoadGap? Tail(TrainingFacts facts, TimeStanding time, decimal percent, DateOnly free, List<RoadGap> holes)
    {
        var planned = TrainingTime.Count(facts.Placements.Select(placement => placement.Period), facts.Absences).Months;
        var left = TrainingTime.MonthsRemaining(time.RequiredMonths, planned + holes.Sum(gap => gap.Months));
        // Less than a tenth of a month shows as nothing.
        if (TrainingTime.ForShow(left) <= 0 || TrainingTime.ComputedEnd(left, free, percent, facts.Absences) is not { } end)
            return null;
        return new RoadGap(free, end, left, null);
    }
}
