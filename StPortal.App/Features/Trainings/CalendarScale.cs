using System.Globalization;

namespace StPortal.App.Features.Trainings;

/// <summary>
/// Where days lie on a row of whole calendar years. All months are equally wide, so that the names above them hold for every year.
/// </summary>
/// <param name="FirstYear">The year that the row begins with.</param>
/// <param name="Years">How many years the row holds.</param>
public sealed record CalendarScale(int FirstYear, int Years)
{
    public DateOnly First => new(FirstYear, 1, 1);

    public DateOnly Last => new(FirstYear + Years - 1, 12, 31);

    public bool Holds(DateOnly day) => day >= First && day <= Last;

    /// <summary>The beginning of the day, from 0 at the row's beginning to 1 at its end.</summary>
    public decimal At(DateOnly day) =>
        (day.Year - FirstYear + (day.Month - 1 + (day.Day - 1m) / DateTime.DaysInMonth(day.Year, day.Month)) / 12) / Years;

    /// <summary>The end of the day.</summary>
    public decimal After(DateOnly day) => day == DateOnly.MaxValue ? 1 : At(day.AddDays(1));

    /// <summary>What the row holds of a period, both days included; null when that is nothing.</summary>
    public CalendarStretch? Of(DateOnly from, DateOnly to)
    {
        if (from > Last || to < First)
            return null;
        var (start, end) = (from < First ? 0 : At(from), to > Last ? 1 : After(to));
        return new CalendarStretch(start, end - start, from < First, to > Last);
    }

    /// <summary>A share of the row as a CSS length.</summary>
    public static string Css(decimal share) => Math.Round(100 * share, 3).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
