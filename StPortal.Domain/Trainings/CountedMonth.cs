namespace StPortal.Domain.Trainings;

/// <summary>What one calendar month gave, in full-time months, unrounded.</summary>
public sealed record CountedMonth(int Year, int Month, decimal Months)
{
    public DateOnly FirstDay => new(Year, Month, 1);
}
