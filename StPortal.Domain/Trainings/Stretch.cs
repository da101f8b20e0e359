namespace StPortal.Domain.Trainings;

/// <summary>Days [Start, End) within which neither service nor absence changes.</summary>
internal readonly record struct Stretch(int Start, int End, IReadOnlyList<Span> Services, decimal AbsencePercent)
{
    public int Days => End - Start;

    public decimal ServicePercent => Services.Sum(s => s.Percent);

    /// <summary>What one day gives, in per cent of full time: never above 100, less the absence's share of it.</summary>
    public decimal CountedPercent => Math.Min(100m, ServicePercent) * (100m - AbsencePercent) / 100m;
}
