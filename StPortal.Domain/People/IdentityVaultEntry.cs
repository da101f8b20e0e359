namespace StPortal.Domain.People;

/// <summary>
/// A person's personal identity number, encrypted, apart from the account. Entered by its owner when a form first asks for it.
/// Legal ground: lag 2018:218, 3 kap. 10 §; the authority's forms require it.
/// </summary>
public sealed class IdentityVaultEntry : TenantEntity
{
    private IdentityVaultEntry()
    {
    }

    public IdentityVaultEntry(Guid organisationId, Guid membershipId, string cipherText)
        : base(organisationId)
    {
        MembershipId = membershipId;
        Replace(cipherText);
    }

    public Guid MembershipId { get; private set; }

    public string CipherText { get; private set; } = "";

    public void Replace(string cipherText)
    {
        ArgumentException.ThrowIfNullOrEmpty(cipherText);
        CipherText = cipherText;
    }
}
