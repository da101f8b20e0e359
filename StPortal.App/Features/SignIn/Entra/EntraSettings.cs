namespace StPortal.App.Features.SignIn.Entra;

/// <summary>Section <c>Entra</c> of the configuration. There is no secret: the token comes by the browser and is checked by its signature.</summary>
public sealed record EntraSettings(string? ClientId, string Instance, string TenantId)
{
    public const string PublicCloud = "https://login.microsoftonline.com/";
    public const string AnyOrganisation = "organizations";

    private const string Section = "Entra";

    public bool IsOn => ClientId is not null;

    /// <summary>What the content policy has to let forms be sent on to.</summary>
    public string Origin => new Uri(Instance).GetLeftPart(UriPartial.Authority);

    public static EntraSettings Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return new(Set(section, "ClientId"), Set(section, "Instance") ?? PublicCloud, Set(section, "TenantId") ?? AnyOrganisation);
    }

    /// <summary>Why the service must not start, in a plain sentence; null when it may.</summary>
    public static string? Objection(IConfiguration configuration)
    {
        var settings = Of(configuration);
        return settings.Problems().Where(problem => problem != EntraProblem.ClientIdIsMissing).Select(problem => (EntraProblem?)problem).FirstOrDefault() switch
        {
            EntraProblem.ClientIdIsNoGuid =>
                $"Entra:ClientId is {settings.ClientId}, which is no application id. Copy it from the app registration and start again.",
            EntraProblem.InstanceIsNotHttps =>
                $"Entra:Instance is {settings.Instance}, which is no address that begins with https://. Anybody on the way could sign in as anybody. Correct it and start again.",
            EntraProblem.TenantIsNeitherOrganizationsNorGuid =>
                $"Entra:TenantId is {settings.TenantId}, but has to be {AnyOrganisation} or the id of one directory. Correct it and start again.",
            _ => null,
        };
    }

    public IEnumerable<EntraProblem> Problems()
    {
        if (ClientId is null && (Instance != PublicCloud || TenantId != AnyOrganisation))
            yield return EntraProblem.ClientIdIsMissing;
        if (ClientId is not null && !Guid.TryParse(ClientId, out _))
            yield return EntraProblem.ClientIdIsNoGuid;
        if (!Uri.TryCreate(Instance, UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps)
            yield return EntraProblem.InstanceIsNotHttps;
        if (TenantId != AnyOrganisation && !Guid.TryParse(TenantId, out _))
            yield return EntraProblem.TenantIsNeitherOrganizationsNorGuid;
    }

    private static string? Set(IConfigurationSection section, string key) => section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
