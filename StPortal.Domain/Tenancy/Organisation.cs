namespace StPortal.Domain.Tenancy;

/// <summary>
/// A care provider connected to the service and controller of its users' data. Shared table: it must be found before the tenant is known.
/// </summary>
public sealed class Organisation
{
    private Organisation()
    {
    }

    public Organisation(string slug, string name, string legalName)
    {
        if (!IsSlug(slug))
            throw new ArgumentException("A slug is lower-case letters, figures and hyphens.", nameof(slug));
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(legalName);
        Id = SequentialId.Next();
        Slug = slug;
        Name = name.Trim();
        LegalName = legalName.Trim();
    }

    public const int SlugLength = 60;

    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= SlugLength && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string LegalName { get; private set; } = "";

    public OrganisationStatus Status { get; private set; } = OrganisationStatus.Active;
}
