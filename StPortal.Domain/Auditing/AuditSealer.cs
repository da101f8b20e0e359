using System.Security.Cryptography;

namespace StPortal.Domain.Auditing;

/// <summary>
/// Makes and checks seals of rows and hashes of links: HMAC-SHA256 with a key that is kept outside the database, so that whoever writes in
/// the database alone can make neither. Safe to share between threads.
/// </summary>
public sealed class AuditSealer
{
    public const int ShortestKey = 32;
    public const int Length = HMACSHA256.HashSizeInBytes;

    private readonly byte[] key;

    public AuditSealer(byte[] key)
    {
        if (key.Length < ShortestKey)
            throw new ArgumentException($"The key is {key.Length} bytes; it has to be at least {ShortestKey}.", nameof(key));
        this.key = [.. key];
    }

    /// <summary>Over everything but the version, which is the database's own and says nothing of what happened.</summary>
    public byte[] SealOf(AuditEntry entry) => Hash(new AuditEncoding("entry 1")
        .Add(entry.OrganisationId)
        .Add(entry.Id)
        .Add(entry.AtUtc.Ticks)
        .Add(entry.Kind.ToString())
        .Add(entry.Act.ToString())
        .Add(entry.MemberId)
        .Add(entry.OnBehalfOfId)
        .Add(entry.AboutMemberId)
        .Add(entry.SubjectType)
        .Add(entry.SubjectId)
        .Add(entry.Fields)
        .Add(entry.Address)
        .Add(entry.Device)
        .Add(entry.ListedOn));

    public bool Fits(AuditEntry entry) => entry.Seal is { } seal && Same(seal, SealOf(entry));

    /// <summary>The link's place is in its hash, so that a link put elsewhere does not fit there.</summary>
    public byte[] HashOf(Guid organisationId, long sequence, byte[] previousHash, Guid entryId, byte[] seal) => Hash(new AuditEncoding("link 1")
        .Add(organisationId)
        .Add(sequence)
        .Add(previousHash)
        .Add(entryId)
        .Add(seal));

    /// <summary>Whether the link belongs where it stands, and to this entry.</summary>
    public bool Fits(AuditLink link, AuditEntry entry) =>
        link.EntryId == entry.Id
        && entry.Seal is { } seal
        && Same(link.Hash, HashOf(link.OrganisationId, link.Sequence, link.PreviousHash, link.EntryId, seal));

    private static bool Same(byte[] one, byte[] other) => CryptographicOperations.FixedTimeEquals(one, other);

    private byte[] Hash(AuditEncoding encoding) => HMACSHA256.HashData(key, encoding.ToArray());
}
