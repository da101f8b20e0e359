namespace StPortal.Domain.Auditing;

/// <summary>
/// One event: who, on behalf of whom, what, about whom, when, from where and which fields, never their values. A change is written in the
/// same save as what changed. Append-only: nothing changes it once it is sealed.
/// </summary>
public sealed class AuditEntry : TenantEntity
{
    private AuditEntry()
    {
    }

    public AuditEntry(Guid organisationId, DateTime atUtc, AuditFacts facts)
        : base(organisationId)
    {
        AtUtc = atUtc;
        Kind = facts.Kind;
        Act = facts.Act;
        MemberId = facts.MemberId;
        OnBehalfOfId = facts.OnBehalfOfId;
        AboutMemberId = facts.AboutMemberId;
        SubjectType = facts.SubjectType;
        SubjectId = facts.SubjectId;
        Fields = Cut(facts.Fields, FieldsLength)!;
        Address = Cut(facts.Address, AddressLength);
        Device = Cut(facts.Device, DeviceLength);
        ListedOn = facts.ListedOn;
    }

    public const int FieldsLength = 1000;

    /// <summary>The longest IPv6 address with its zone.</summary>
    public const int AddressLength = 60;

    public const int DeviceLength = 60;

    public DateTime AtUtc { get; private set; }

    public AuditKind Kind { get; private set; }

    public AuditAct Act { get; private set; }

    /// <summary>The membership that acted; null for the service itself (an operator verb, a job).</summary>
    public Guid? MemberId { get; private set; }

    public Guid? OnBehalfOfId { get; private set; }

    public Guid? AboutMemberId { get; private set; }

    public string SubjectType { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    /// <summary>Names of the fields that changed, separated by commas, or the <see cref="AuditPart"/> that was looked at.</summary>
    public string Fields { get; private set; } = "";

    public string? Address { get; private set; }

    public string? Device { get; private set; }

    public DateOnly? ListedOn { get; private set; }

    /// <summary>Made with a key that the database does not hold; null in rows from before there were seals.</summary>
    public byte[]? Seal { get; private set; }

    public void SealWith(AuditSealer sealer)
    {
        if (Seal is not null)
            throw new InvalidOperationException("A row of the log is sealed once.");
        Seal = sealer.SealOf(this);
    }

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
