using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Months as a whole number of billionths of thousandths: SQLite cannot order decimals, both engines order whole numbers, and nothing that
/// is shown is lost.
/// </summary>
public sealed class MonthsConverter() : ValueConverter<decimal, long>(
    months => (long)(months * Scale),
    stored => stored / Scale)
{
    private const decimal Scale = 1_000_000_000_000m;
}
