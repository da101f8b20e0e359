using StPortal.Domain.Curricula;

namespace StPortal.Domain.Evidence;

/// <summary>Which of the regulations' activities each kind of evidence counts as.</summary>
public static class ActivityCodes
{
    public static ActivityCode Of(ActivityKind kind) => kind switch
    {
        ActivityKind.DevelopmentWork => ActivityCode.DevelopmentWork,
        ActivityKind.ScientificWork => ActivityCode.WrittenWork,
        ActivityKind.Auscultation => ActivityCode.Auscultation,
        ActivityKind.Seminar => ActivityCode.Seminar,
        ActivityKind.Conference => ActivityCode.Conference,
        ActivityKind.Teaching => ActivityCode.Teaching,
        ActivityKind.OwnStudy => ActivityCode.OwnStudy,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
