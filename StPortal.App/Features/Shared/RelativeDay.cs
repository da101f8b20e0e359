using Microsoft.Extensions.Localization;

namespace StPortal.App.Features.Shared;

/// <summary>A day in words while it is near ("i dag", "i går", "för 3 dagar sedan", "om 3 dagar"), as a date otherwise.</summary>
public sealed class RelativeDay(IStringLocalizer<SharedTexts> texts)
{
    private const int Near = 7;

    public string Of(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => texts["DayToday"],
        -1 => texts["DayYesterday"],
        1 => texts["DayTomorrow"],
        var days and < 0 and >= -Near => texts["DaysAgo", -days],
        var days and > 0 and <= Near => texts["DaysAhead", days],
        _ => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };
}
