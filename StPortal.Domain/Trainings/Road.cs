using StPortal.Domain.Cohorts;

namespace StPortal.Domain.Trainings;

/// <summary>
/// The road to specialist: placements in counted months, so that the filled length is the share of what is required. Gaps ahead stand
/// in it at the degree of today, absences are notches without length.
/// </summary>
/// <param name="Length">What the whole drawing stands for: the months required, or more when more is planned.</param>
/// <param name="Percent">The degree that the computed end is counted with.</param>
public sealed record Road(
    TimeStanding Time,
    decimal Length,
    decimal Percent,
    IReadOnlyList<RoadSegment> Segments,
    IReadOnlyList<RoadNotch> Notches,
    IReadOnlyList<RoadYear> Years,
    IReadOnlyList<RoadGap> Gaps)
{
    private const int ShortestGapDays = 14;
    private const int ShortestNotchDays = 28;

    public RoadSegment? Now => Segments.FirstOrDefault(segment => segment.Kind == RoadSegmentKind.Now);

    public RoadSegment? Next => Segments.FirstOrDefault(segment => segment.Kind == RoadSegmentKind.Ahead);

    public static Road Of(TrainingFacts facts, DateOnly today)
    {
        var time = TimeStanding.Of(facts, today);
        var percent = facts.Degrees.Where(d => d.From <= today || d.From <= facts.Start).MaxBy(d => d.From)?.Percent ?? 100m;
        var gaps = RoadGaps.Find(facts, time, percent, today, ShortestGapDays);
        List<Part> parts =
        [
            .. facts.Placements.Select(placement => new Part(placement.Id, placement.Place, placement.Period)),
            .. gaps.Select(gap => new Part(null, null, new ServicePeriod(gap.From, gap.To, percent))),
        ];
        parts.Sort((a, b) => (a.Period.From, a.Period.To).CompareTo((b.Period.From, b.Period.To)));
        var segments = Segmented(parts, facts.Absences, today);
        var length = Math.Max(time.RequiredMonths, segments.Sum(segment => segment.Months));
        List<ServicePeriod> periods = [.. parts.Select(part => part.Period)];
        return new Road(
            time, length, percent, segments,
            [.. facts.Absences.Where(a => a.To.DayNumber - a.From.DayNumber + 1 >= ShortestNotchDays).Select(a => NotchOf(a, periods, facts.Absences))],
            YearsOf(periods, facts.Absences, length),
            gaps);
    }

    private static List<RoadSegment> Segmented(List<Part> parts, IReadOnlyList<AbsencePeriod> absences, DateOnly today)
    {
        var whole = TrainingTime.Count(parts.Select(part => part.Period), absences).PerPeriod;
        var done = TrainingTime.Count(parts.Select(part => part.Period), absences, today).PerPeriod;
        var segments = new List<RoadSegment>();
        var start = 0m;
        for (var i = 0; i < parts.Count; i++)
        {
            var (id, place, period) = parts[i];
            segments.Add(new RoadSegment(
                KindOf(place, period, today), place, period.From, period.To, period.Percent, start, whole[i].Months, done[i].Months)
            {
                PlacementId = id,
            });
            start += whole[i].Months;
        }

        return segments;
    }

    private static RoadSegmentKind KindOf(string? place, ServicePeriod period, DateOnly today)
    {
        if (place is null)
            return RoadSegmentKind.Gap;
        if (period.To < today)
            return RoadSegmentKind.Done;
        return period.From <= today ? RoadSegmentKind.Now : RoadSegmentKind.Ahead;
    }

    private static RoadNotch NotchOf(AbsencePeriod absence, List<ServicePeriod> periods, IReadOnlyList<AbsencePeriod> absences) => new(
        TrainingTime.Count(periods, absences, absence.From.AddDays(-1)).Months,
        TrainingTime.Count([new ServicePeriod(absence.From, absence.To, absence.SharePercent)], []).Months);

    private static List<RoadYear> YearsOf(List<ServicePeriod> periods, IReadOnlyList<AbsencePeriod> absences, decimal length)
    {
        if (periods.Count == 0)
            return [];
        var (first, last) = (periods.Min(period => period.From).Year, periods.Max(period => period.To).Year);
        var perYear = TrainingTime.Count(periods, absences).PerMonth.ToLookup(month => month.Year, month => month.Months);
        var years = new List<RoadYear>();
        var before = 0m;
        // Counted once and summed: each year anew would take minutes for a slip of the pen that ends in the year 9999.
        for (var year = first + 1; year <= last && before < length; year++)
        {
            before += perYear[year - 1].Sum();
            if (before > 0 && before < length)
                years.Add(new RoadYear(year, before));
        }

        return years;
    }

    /// <summary>A placement, or a gap without id and place.</summary>
    private sealed record Part(Guid? Id, string? Place, ServicePeriod Period);
}
