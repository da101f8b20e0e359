using System.Globalization;
using System.Text.RegularExpressions;

namespace StPortal.Domain.Imports;

/// <summary>
/// Days as Swedish lists write them: 2022-01-27, 20220127, 22-01-27, 220127, 27/1 2022 and 27.1.2022, with or without a time after.
/// Two figures are always year first when hyphens or nothing stand between.
/// </summary>
public static partial class ListDay
{
    /// <summary>Two-figure years up to this one are of the 2000s; trainings before 1970 are in no list.</summary>
    private const int LastShortYearOf2000s = 69;

    public static Result<DateOnly> Parse(string text)
    {
        var plain = Time().Replace(text.Trim().Replace('–', '-').Replace('−', '-'), "");
        foreach (var shape in new[] { YearFirst(), Packed(), DayFirst() })
        {
            if (shape.Match(plain) is { Success: true } match)
                return Build(match, text);
        }

        return new TextIsNotADay(text);
    }

    private static Result<DateOnly> Build(Match match, string text)
    {
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (year < 100)
            year += year <= LastShortYearOf2000s ? 2000 : 1900;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : new DayDoesNotExist(text);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>(19|20)\d\d|\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>(19|20)\d\d|\d\d)(?<m>\d\d)(?<d>\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Packed();

    [GeneratedRegex(@"^(?<d>\d{1,2})\s?[/.]\s?(?<m>\d{1,2})[\s/.-]\s?(?<y>(19|20)\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"[T\s]+\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
