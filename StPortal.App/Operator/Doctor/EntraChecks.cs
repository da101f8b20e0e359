using StPortal.App.Features.SignIn.Entra;

namespace StPortal.App.Operator.Doctor;

/// <summary>How people sign in with their work accounts.</summary>
internal static class EntraChecks
{
    public static IEnumerable<Finding> Run(OperatorSession session)
    {
        var configuration = session.Get<IConfiguration>();
        var settings = EntraSettings.Of(configuration);
        object[] values = [settings.ClientId ?? "", settings.Instance, settings.TenantId, configuration["Portal:Address"]?.TrimEnd('/') ?? "https://…"];
        var problems = settings.Problems().ToList();
        foreach (var problem in problems)
            yield return new Finding(problem == EntraProblem.ClientIdIsMissing ? FindingLevel.Note : FindingLevel.Wrong, $"DoctorEntra{problem}", values);
        if (problems.Count == 0)
            yield return settings.IsOn ? Finding.Fine("DoctorEntraOn", values) : Finding.Note("DoctorEntraOff");
        if (configuration["Entra:ClientSecret"] is { Length: > 0 })
            yield return Finding.Note("DoctorEntraSecretIsUnused");
        // Microsoft.Identity.Web then leaves the sign-in to App Service, whose answer the portal never checks.
        if (settings.IsOn && bool.TryParse(configuration["WEBSITE_AUTH_ENABLED"], out var taken) && taken)
            yield return Finding.Wrong("DoctorEntraAppService");
    }
}
