namespace StPortal.App.Features.SignIn;

/// <summary>How somebody signed in. Kept in the cookie, so that signing out ends what signing in began.</summary>
public enum SignInWay
{
    /// <summary>As an invented person, on a developer's machine.</summary>
    Demo,

    /// <summary>With a work account in Microsoft Entra ID.</summary>
    Entra,
}
