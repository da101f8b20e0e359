using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace StPortal.App.Features.SignIn;

/// <summary>The one place where somebody becomes signed in as a membership, whatever the way.</summary>
public sealed class PortalSignIn
{
    public Task SignInAsync(HttpContext http, SignedIn person) =>
        http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PortalClaims.Create(person));
}
