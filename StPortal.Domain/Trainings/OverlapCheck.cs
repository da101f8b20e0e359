namespace StPortal.Domain.Trainings;

/// <summary>Nobody serves above 100 % of full time on a day: what does is refused with the days and the sum.</summary>
public static class OverlapCheck
{
    /// <summary>The first unbroken span of one sum above 100 %; null when there is none. Absence does not make room.</summary>
    public static Overlap? FirstAboveFullTime(IEnumerable<ServicePeriod> periods)
    {
        Overlap? found = null;
        foreach (var stretch in Stretches.Of([.. periods.Select(Span.Of)], [], []))
        {
            var (from, to) = (DateOnly.FromDayNumber(stretch.Start), DateOnly.FromDayNumber(stretch.End - 1));
            if (found is null && stretch.ServicePercent > 100m)
                found = new Overlap(from, to, stretch.ServicePercent);
            else if (found is not null && found.SumPercent == stretch.ServicePercent && found.To.DayNumber + 1 == stretch.Start)
                found = found with { To = to };
            else if (found is not null)
                return found;
        }

        return found;
    }
}
