namespace StPortal.Domain.Auditing;

/// <summary>
/// One act on one row: who, what, when and which fields, never their values. Written in the same save as the change.
/// Append-only: it has no method that changes it.
/// </summary>
public sealed class AuditEntry : TenantEntity
{
    private AuditEntry()
    {
    }

    public AuditEntry(Guid organisationId, DateTime atUtc, Guid? memberId, string act, string subjectType, Guid subjectId, string fields)
        : base(organisationId)
    {
        AtUtc = atUtc;
        MemberId = memberId;
        Act = act;
        SubjectType = subjectType;
        SubjectId = subjectId;
        Fields = fields.Length > FieldsLength ? fields[..FieldsLength] : fields;
    }

    public const int FieldsLength = 1000;

    public DateTime AtUtc { get; private set; }

    /// <summary>The membership that acted; null for the service itself (an operator verb, a job).</summary>
    public Guid? MemberId { get; private set; }

    public string Act { get; private set; } = "";

    public string SubjectType { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    /// <summary>Names of the fields that changed, separated by commas.</summary>
    public string Fields { get; private set; } = "";
}
