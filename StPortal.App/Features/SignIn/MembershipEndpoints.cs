using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>
/// Which of one's memberships to be: chosen at sign-in, changed later from the person's menu. A circuit keeps its organisation, so both are
/// posts that issue a cookie and end in a full page load. What the form names is looked for among the account's own memberships anew.
/// </summary>
public static class MembershipEndpoints
{
    public static void MapMemberships(this IEndpointRouteBuilder app)
    {
        app.MapPost(SignInPaths.ChooseAs, ChooseAsync);
        app.MapPost(SignInPaths.Switch, SwitchAsync);
    }

    private static async Task<IResult> ChooseAsync(
        HttpContext http, [FromForm] Guid membership, BrowserNote<PendingSignIn> pending, DirectorySignInQuery signIn, PortalSignIn portal)
    {
        // Too old: the page says so, with the way back.
        if (pending.Read(http) is not { } session)
            return TypedResults.LocalRedirect(SignInPaths.Choose);
        if (await FindAsync(http, membership, session, signIn) is not { } chosen)
            return TypedResults.NotFound();
        await portal.SignInAsync(http, session.As(chosen));
        return TypedResults.LocalRedirect(session.ReturnUrl);
    }

    private static async Task<IResult> SwitchAsync(HttpContext http, [FromForm] Guid membership, DirectorySignInQuery signIn, PortalSignIn portal)
    {
        if (PortalClaims.Read(http.User) is not { Account: { } account } now)
            return TypedResults.NotFound();
        var session = new PendingSignIn(account, now.Session, now.SignOutHint, "/");
        if (await FindAsync(http, membership, session, signIn) is not { } chosen)
            return TypedResults.NotFound();
        // Unsent copies of forms are the other membership's.
        http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        var ticket = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        await portal.SignInAsync(http, session.As(chosen), ticket.Properties?.ExpiresUtc);
        return TypedResults.LocalRedirect("/");
    }

    private static async Task<MembershipChoice?> FindAsync(HttpContext http, Guid membership, PendingSignIn session, DirectorySignInQuery signIn)
    {
        var found = await signIn.HandleAsync(session.Account, http.RequestAborted);
        return found.IsOk ? found.Value.FirstOrDefault(choice => choice.MembershipId == membership) : null;
    }
}
