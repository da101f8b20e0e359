namespace StPortal.Domain.Tenancy;

/// <summary>
/// An Entra directory (<c>tid</c>) whose accounts may sign in to the organisation. Set by the provider alone, so that nobody claims
/// another's directory. A region's one directory may serve several organisations. Shared table: it is asked before the tenant is known.
/// </summary>
public sealed class OrganisationDirectory
{
    private OrganisationDirectory()
    {
    }

    public OrganisationDirectory(Guid organisationId, Guid directoryId)
    {
        if (directoryId == Guid.Empty)
            throw new ArgumentException("A directory has an id.", nameof(directoryId));
        OrganisationId = organisationId;
        DirectoryId = directoryId;
    }

    public Guid OrganisationId { get; private set; }

    public Guid DirectoryId { get; private set; }
}
