namespace StPortal.Domain.Evidence;

/// <summary>Kinds of evidence other than courses and placements.</summary>
public enum ActivityKind
{
    DevelopmentWork,
    ScientificWork,
    Auscultation,
    Seminar,
    Conference,
    Teaching,
    OwnStudy,
}
