namespace StPortal.Domain.Tenancy;

/// <summary>A place in an organisation's tree (verksamhet, klinik, vårdcentral).</summary>
public sealed class Unit : TenantEntity
{
    private Unit()
    {
    }

    public Unit(Guid organisationId, string name, UnitKind kind, Guid? parentId = null)
        : base(organisationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
        Kind = kind;
        ParentId = parentId;
    }

    public string Name { get; private set; } = "";

    public UnitKind Kind { get; private set; }

    public Guid? ParentId { get; private set; }
}
