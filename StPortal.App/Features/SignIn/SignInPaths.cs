namespace StPortal.App.Features.SignIn;

/// <summary>The addresses that a sign-in goes by.</summary>
public static class SignInPaths
{
    public const string Entra = "/logga-in/microsoft";
    public const string Choose = "/logga-in/valj";
    public const string Refused = "/logga-in/nej";
    public const string FrontChannelSignOut = "/logga-ut/entra";

    public const string AcceptRoute = "/inbjudan/{secret}/ta-emot";
    public const string ChooseAs = Choose + "/som";
    public const string Switch = "/organisation";

    /// <summary>Where the choice of account is asked for again.</summary>
    public const string EntraAnotherAccount = Entra + "?annat=true";

    public static string EntraTo(string returnUrl) =>
        returnUrl == "/" ? Entra : $"{Entra}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string AcceptOf(string secret) => AcceptRoute.Replace("{secret}", Uri.EscapeDataString(secret), StringComparison.Ordinal);
}
