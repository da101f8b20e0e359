namespace StPortal.Domain;

/// <summary>
/// A row that belongs to one organisation. Its key is (<see cref="OrganisationId"/>, <see cref="Id"/>); the organisation is given
/// when it is made and never changes. <see cref="Version"/> is renewed at every save and travels through forms.
/// </summary>
public abstract class TenantEntity
{
    /// <summary>For EF Core, which sets the properties afterwards.</summary>
    protected TenantEntity()
    {
    }

    protected TenantEntity(Guid organisationId)
        : this(organisationId, SequentialId.Next())
    {
    }

    /// <summary>For a row whose id was made with its form: the same form posted twice then meets its own key.</summary>
    protected TenantEntity(Guid organisationId, Guid id)
    {
        if (id == Guid.Empty)
            throw new ArgumentException("A row needs an id.", nameof(id));
        if (organisationId == Guid.Empty)
            throw new ArgumentException("A tenant-owned row needs its organisation.", nameof(organisationId));
        OrganisationId = organisationId;
        Id = id;
    }

    public Guid OrganisationId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }
}
