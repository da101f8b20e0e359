using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using StPortal.Infrastructure.Auditing;

namespace StPortal.App.Features.SignIn;

/// <summary>The one place where somebody becomes signed in as a membership, whatever the way.</summary>
public sealed class PortalSignIn(
    BrowserNote<SignInObstacle> obstacles, BrowserNote<PendingSignIn> pending, RecordSignIn signedIn, RecordSignOut signedOut)
{
    /// <param name="until">When the session that this one goes on from ends; a whole new one when null.</param>
    public async Task SignInAsync(HttpContext http, SignedIn person, DateTimeOffset? until = null)
    {
        // No session without its trace: what cannot be written in the log signs nobody in.
        await signedIn.HandleAsync(new(person.OrganisationId, person.MembershipId, person.Way.ToString()), http.RequestAborted);
        // What was noted on the way must not wait for the next one at the same computer.
        ForgetNotes(http);
        // A work account is asked for again at Entra every day, however much the portal is used: only there is it known to be blocked.
        var properties = new AuthenticationProperties { AllowRefresh = person.Way == SignInWay.Entra ? false : null, ExpiresUtc = until };
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PortalClaims.Create(person), properties);
    }

    public async Task SignOutAsync(HttpContext http)
    {
        await signedOut.HandleAsync(http.RequestAborted);
        ForgetNotes(http);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private void ForgetNotes(HttpContext http)
    {
        obstacles.Clear(http);
        pending.Clear(http);
    }
}
