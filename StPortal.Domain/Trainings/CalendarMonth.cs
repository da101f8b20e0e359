namespace StPortal.Domain.Trainings;

/// <summary>A calendar month by day numbers, End exclusive. Safe at the end of the calendar, where the next month does not exist.</summary>
internal readonly record struct CalendarMonth(int Year, int Month, int Start, int End)
{
    public int Days => End - Start;

    public static CalendarMonth Of(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        var start = dayNumber - day.Day + 1;
        return new CalendarMonth(day.Year, day.Month, start, start + DateTime.DaysInMonth(day.Year, day.Month));
    }

    /// <summary>The first days of the months after the one <paramref name="start"/> is in, before <paramref name="end"/>.</summary>
    public static IEnumerable<int> Firsts(int start, int end)
    {
        for (var next = start < end ? Of(start).End : end; next < end; next = Of(next).End)
            yield return next;
    }
}
