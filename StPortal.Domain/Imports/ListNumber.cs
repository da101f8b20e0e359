using System.Globalization;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Imports;

/// <summary>Numbers as lists write them, with comma or point.</summary>
public static class ListNumber
{
    public static Result<decimal> Parse(string text) =>
        decimal.TryParse(Plain(text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : new TextIsNotANumber(text);

    /// <summary>
    /// Per cent of full time: 80, "80 %", "0,8" and "1,0" (a share). A figure with decimals below two is taken as a share, so "1,8" is
    /// 180 % and refused, where 1.8 % would be let through.
    /// </summary>
    public static Result<decimal> ParsePercent(string text)
    {
        var hasSign = text.Contains('%', StringComparison.Ordinal);
        var parsed = Parse(text.Replace("%", "", StringComparison.Ordinal));
        if (!parsed.IsOk)
            return new TextIsNotANumber(text);
        var isShare = !hasSign && (parsed.Value is > 0 and <= 1 || (parsed.Value < 2 && parsed.Value != Math.Truncate(parsed.Value)));
        var percent = isShare ? parsed.Value * 100 : parsed.Value;
        return percent is <= 0 or > 100 ? new PercentIsOutOfRange(percent) : percent;
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.');
}
