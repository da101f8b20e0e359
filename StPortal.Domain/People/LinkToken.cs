namespace StPortal.Domain.People;

/// <summary>
/// A personal link, known only by the hash of its secret: where it leads, for how long, and whether it was taken back. Opening it does not
/// use it up. Shared table: it must be found before the tenant is known.
/// </summary>
public sealed class LinkToken
{
    private LinkToken()
    {
    }

    public LinkToken(string hash, Guid organisationId, LinkPurpose purpose, Guid subjectId, DateTime atUtc, DateTime expiresAtUtc)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(hash.Length, HashLength);
        if (expiresAtUtc <= atUtc)
            throw new ArgumentException("A link cannot expire before it is made.", nameof(expiresAtUtc));
        Hash = hash;
        OrganisationId = organisationId;
        Purpose = purpose;
        SubjectId = subjectId;
        MadeAtUtc = atUtc;
        ExpiresAtUtc = expiresAtUtc;
    }

    /// <summary>SHA-256 in hexadecimal. The secret has 256 random bits, so the hash needs neither salt nor key.</summary>
    public const int HashLength = 64;

    public string Hash { get; private set; } = "";

    public Guid Version { get; private set; }

    public Guid OrganisationId { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    /// <summary>The invitation or request that it opens.</summary>
    public Guid SubjectId { get; private set; }

    public DateTime MadeAtUtc { get; private set; }

    public DateTime ExpiresAtUtc { get; private set; }

    public DateTime? RevokedAtUtc { get; private set; }

    public bool IsOpen(DateTime atUtc) => RevokedAtUtc is null && atUtc < ExpiresAtUtc;

    /// <summary>Once taken back it stays so; a second time changes nothing.</summary>
    public void Revoke(DateTime atUtc) => RevokedAtUtc ??= atUtc;
}
