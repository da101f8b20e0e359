namespace StPortal.Domain.Trainings;

/// <summary>Finds the day on which enough has been served.</summary>
internal static class EndSearch
{
    private const int HorizonYears = 100;

    public static DateOnly? LastDayNeeded(decimal remaining, DateOnly from, decimal percent, IEnumerable<AbsencePeriod> absences)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        if (remaining <= TrainingTime.Nothing)
            return from == DateOnly.MinValue ? from : from.AddDays(-1);

        var end = from.Year + HorizonYears > DateOnly.MaxValue.Year ? DateOnly.MaxValue.DayNumber + 1 : from.AddYears(HorizonYears).DayNumber;
        Span[] service = [new(from.DayNumber, end, percent, 0)];
        var absent = TrainingTime.Clip(absences.Select(Span.Of), end);
        foreach (var stretch in Stretches.Of(service, absent, CalendarMonth.Firsts(from.DayNumber, end)))
        {
            var aDay = stretch.CountedPercent / (100m * CalendarMonth.Of(stretch.Start).Days);
            if (aDay * stretch.Days + TrainingTime.Nothing >= remaining)
                return DateOnly.FromDayNumber(stretch.Start + (int)Math.Ceiling((remaining - TrainingTime.Nothing) / aDay) - 1);

            remaining -= aDay * stretch.Days;
        }

        return null;
    }
}
