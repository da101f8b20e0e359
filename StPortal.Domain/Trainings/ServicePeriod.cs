namespace StPortal.Domain.Trainings;

/// <summary>
/// A period of service, both days included, at a share of full time. Reported so on the authority's forms: period, per cent of full
/// time, months converted to full time (regulation.md 1.4; SOSFS 2015:8 bilaga 1, HSLF-FS 2021:8 bilaga 3 and 6).
/// </summary>
public sealed record ServicePeriod
{
    /// <summary>Throws when the days are in the wrong order or the per cent is outside 0–100: refuse that before it comes here.</summary>
    public ServicePeriod(DateOnly from, DateOnly to, decimal percent)
    {
        Span.Check(from, to, percent);
        (From, To, Percent) = (from, to, percent);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public decimal Percent { get; }
}
