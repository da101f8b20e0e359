namespace StPortal.Domain.Trainings;

/// <summary>
/// A period of absence that is not counted, both days included. The share is of what would have been worked: full absence is 100, half
/// parental leave 50. Why somebody was absent is never stored. Holiday and compensatory leave are counted as service and are no absence
/// here; parental leave and, in principle, sick leave are not counted (regulation.md 1.4; found for SOSFS 2008:17 alone).
/// </summary>
public sealed record AbsencePeriod
{
    /// <summary>Throws when the days are in the wrong order or the share is outside 0–100: refuse that before it comes here.</summary>
    public AbsencePeriod(DateOnly from, DateOnly to, decimal sharePercent)
    {
        Span.Check(from, to, sharePercent);
        (From, To, SharePercent) = (from, to, sharePercent);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public decimal SharePercent { get; }
}
