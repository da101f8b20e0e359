namespace StPortal.Domain.Evidence;

/// <summary>What kind of item a goal claim rests on.</summary>
public enum EvidenceKind
{
    Placement,
    Course,
    Activity,
    Assessment,
}
