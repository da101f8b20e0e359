namespace StPortal.Domain.People;

/// <summary>
/// A directory account that signs in as one membership: matched by directory and object id, never by an e-mail address, which its
/// directory may give to somebody else. Shared table: it must be found before the tenant is known.
/// </summary>
public sealed class ExternalIdentity
{
    private ExternalIdentity()
    {
    }

    public ExternalIdentity(Guid directoryId, Guid objectId, Guid organisationId, Guid membershipId, DateTime linkedAtUtc)
    {
        if (directoryId == Guid.Empty || objectId == Guid.Empty)
            throw new ArgumentException("An account is known by its directory and its object id.", nameof(objectId));
        Id = SequentialId.Next();
        DirectoryId = directoryId;
        ObjectId = objectId;
        OrganisationId = organisationId;
        MembershipId = membershipId;
        LinkedAtUtc = linkedAtUtc;
    }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>The token's <c>tid</c>.</summary>
    public Guid DirectoryId { get; private set; }

    /// <summary>The token's <c>oid</c>.</summary>
    public Guid ObjectId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid MembershipId { get; private set; }

    public DateTime LinkedAtUtc { get; private set; }
}
