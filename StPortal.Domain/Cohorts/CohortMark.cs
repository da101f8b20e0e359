namespace StPortal.Domain.Cohorts;

/// <summary>
/// Says that the stored rows of some trainings no longer hold. Saved with the change itself and taken away with the new rows, so that a
/// service that dies in between leaves it standing for the next to mend. Only ever added and taken away: two who save never meet in it.
/// </summary>
public sealed class CohortMark : TenantEntity, IDerivedRow
{
    private CohortMark()
    {
    }

    public CohortMark(Guid organisationId, CohortMarkKind kind, Guid subjectId, DateTime atUtc)
        : base(organisationId)
    {
        Kind = kind;
        SubjectId = subjectId;
        AtUtc = atUtc;
    }

    public CohortMarkKind Kind { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateTime AtUtc { get; private set; }
}
