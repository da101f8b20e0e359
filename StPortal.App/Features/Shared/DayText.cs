using System.Globalization;

namespace StPortal.App.Features.Shared;

/// <summary>A day as it is typed: 2026-11-23, or without hyphens as a telephone's keypad gives it.</summary>
public static class DayText
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyyMMdd"];

    /// <summary>Null when it is no day.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;
}
