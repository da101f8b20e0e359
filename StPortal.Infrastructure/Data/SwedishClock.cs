namespace StPortal.Infrastructure.Data;

/// <summary>"Today" is the day in Europe/Stockholm, wherever the server stands.</summary>
public static class SwedishClock
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow());

    public static DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Stockholm).DateTime);

    /// <summary>The UTC instant at which the day is over in Sweden.</summary>
    public static DateTime EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <summary>The UTC instant at which a Swedish day begins.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Stockholm);

    /// <summary>A UTC instant as clock time in Sweden, for the screen.</summary>
    public static DateTime ToSwedish(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);
}
