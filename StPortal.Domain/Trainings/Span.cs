namespace StPortal.Domain.Trainings;

/// <summary>Days [Start, End) by number, End exclusive, with a weight in per cent and the place it came from.</summary>
internal readonly record struct Span(int Start, int End, decimal Percent, int Index)
{
    public static Span Of(ServicePeriod period, int index) =>
        new(period.From.DayNumber, period.To.DayNumber + 1, period.Percent, index);

    public static Span Of(AbsencePeriod period, int index) =>
        new(period.From.DayNumber, period.To.DayNumber + 1, period.SharePercent, index);

    public static void Check(DateOnly from, DateOnly to, decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
    }
}
