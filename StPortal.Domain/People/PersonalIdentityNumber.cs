using System.Globalization;
using System.Text.RegularExpressions;

namespace StPortal.Domain.People;

/// <summary>
/// A personal identity number or coordination number (day + 60), check digit verified by the Luhn rule (Skatteverket). Month 00 and
/// day 60 occur in the authority's own test numbers and are accepted, so the date itself is not held against a calendar.
/// </summary>
public sealed partial record PersonalIdentityNumber
{
    private PersonalIdentityNumber(string digits) => Digits = digits;

    /// <summary>Twelve digits, century first.</summary>
    public string Digits { get; }

    /// <summary>As on the forms: 19900602-2397.</summary>
    public string Full => $"{Digits[..8]}-{Digits[8..]}";

    /// <summary>As everywhere else: 19900602-••••.</summary>
    public string Masked => $"{Digits[..8]}-••••";

    /// <summary>Never the digits: a log line or an exception may print this.</summary>
    public override string ToString() => Masked;

    public static Result<PersonalIdentityNumber> Parse(string? text, DateOnly today)
    {
        var match = Shape().Match(text?.Trim() ?? "");
        if (!match.Success)
            return new NumberIsNotAPersonalIdentityNumber();
        var ten = match.Groups["date"].Value + match.Groups["tail"].Value;
        if (!HasValidCheckDigit(ten) || !HasPossibleDate(ten))
            return new NumberIsNotAPersonalIdentityNumber();
        var century = match.Groups["century"].Success
            ? match.Groups["century"].Value
            : InferCentury(ten, match.Groups["sign"].Value == "+", today);
        return new PersonalIdentityNumber(century + ten);
    }

    private static bool HasValidCheckDigit(string ten)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            var product = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return (10 - (sum % 10)) % 10 == ten[9] - '0';
    }

    private static bool HasPossibleDate(string ten)
    {
        var month = int.Parse(ten[2..4], CultureInfo.InvariantCulture);
        var day = int.Parse(ten[4..6], CultureInfo.InvariantCulture);
        return month <= 12 && day is (>= 1 and <= 31) or (>= 60 and <= 91);
    }

    private static string InferCentury(string ten, bool hundredOrMore, DateOnly today)
    {
        var year = int.Parse(ten[..2], CultureInfo.InvariantCulture);
        var candidate = (today.Year / 100 * 100) + year;
        if (candidate > today.Year)
            candidate -= 100;
        if (hundredOrMore)
            candidate -= 100;
        return (candidate / 100).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<century>18|19|20)?(?<date>\d{6})(?<sign>[-+]?)(?<tail>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
