namespace StPortal.Domain.Auditing;

/// <summary>Which changes are administration: those of who people are, what they may do and which forms there are.</summary>
public static class AuditKinds
{
    private static readonly HashSet<string> Administrative = new(StringComparer.Ordinal)
    {
        nameof(People.Membership),
        nameof(People.RoleAssignment),
        nameof(People.Invitation),
        nameof(Supervision.SupervisorMandate),
        nameof(Tenancy.Unit),
        nameof(Assessments.Instrument),
    };

    public static AuditKind OfChange(string subjectType) =>
        Administrative.Contains(subjectType) ? AuditKind.Administration : AuditKind.Change;
}
