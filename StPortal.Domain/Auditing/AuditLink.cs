namespace StPortal.Domain.Auditing;

/// <summary>
/// An entry's place in the organisation's chain. Its hash is over the one before it and the entry's seal, so that no entry can be taken
/// out, put in or moved without the key. No foreign key to the entry: the link outlives it, which is how a removed entry shows.
/// </summary>
public sealed class AuditLink : TenantEntity, IDerivedRow
{
    private static readonly byte[] Nothing = new byte[AuditSealer.Length];

    private AuditLink()
    {
    }

    private AuditLink(Guid organisationId, long sequence, Guid entryId, byte[] previousHash, byte[] hash)
        : base(organisationId)
    {
        Sequence = sequence;
        EntryId = entryId;
        PreviousHash = previousHash;
        Hash = hash;
    }

    /// <summary>Counts from one, without gaps.</summary>
    public long Sequence { get; private set; }

    public Guid EntryId { get; private set; }

    public byte[] PreviousHash { get; private set; } = [];

    public byte[] Hash { get; private set; } = [];

    /// <summary>What the first link of a chain stands after.</summary>
    public static byte[] Beginning => [.. Nothing];

    /// <param name="previous">Null for the first link.</param>
    public static AuditLink After(AuditLink? previous, AuditEntry entry, AuditSealer sealer)
    {
        if (!sealer.Fits(entry))
            throw new ArgumentException("A row whose seal does not fit has no place in the chain.", nameof(entry));
        var (sequence, before) = (previous?.Sequence + 1 ?? 1, previous?.Hash ?? Beginning);
        return new AuditLink(
            entry.OrganisationId, sequence, entry.Id, before, sealer.HashOf(entry.OrganisationId, sequence, before, entry.Id, entry.Seal!));
    }
}
