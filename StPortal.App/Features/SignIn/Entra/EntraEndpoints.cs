using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;

namespace StPortal.App.Features.SignIn.Entra;

/// <summary>Where the browser is sent to Entra, and where Entra tells that its own session has ended.</summary>
public static partial class EntraEndpoints
{
    public static void MapEntra(this IEndpointRouteBuilder app)
    {
        app.MapGet(SignInPaths.Entra, BeginAsync);
        app.MapPost(SignInPaths.AcceptRoute, BeginAcceptingAsync);
        app.MapGet(SignInPaths.FrontChannelSignOut, EndAsync);
    }

    /// <summary>Nothing is stored here for an attempt: all of it travels in the state and in two short-lived cookies.</summary>
    private static Task BeginAsync(HttpContext http, string? returnUrl, bool? annat) =>
        ChallengeAsync(http, LocalAddress.OrHome(returnUrl), null, annat == true);

    /// <summary>
    /// A post with the form's token, so that no other page can have somebody's account linked to an invitation of its choosing while Entra
    /// signs in without asking.
    /// </summary>
    private static Task BeginAcceptingAsync(HttpContext http, string secret, [FromForm] bool? annat) => ChallengeAsync(http, "/", secret, annat == true);

    /// <summary>
    /// Entra opens this in a hidden frame when the person signs out there. Only the session that it names is ended, so that a stranger's link
    /// signs nobody out. Browsers send the portal's cookie along only when both are of one site (docs/entra.md).
    /// </summary>
    private static async Task EndAsync(HttpContext http, string? sid, PortalSignIn portal)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (PortalClaims.Read(http.User)?.Session is { } session && session == sid)
            await portal.SignOutAsync(http);
    }

    private static async Task ChallengeAsync(HttpContext http, string returnUrl, string? invitation, bool anotherAccount)
    {
        var properties = new OpenIdConnectChallengeProperties { RedirectUri = returnUrl };
        if (invitation is not null)
            properties.Items[EntraAnswer.Invitation] = invitation;
        if (anotherAccount)
            properties.Prompt = "select_account";
        try
        {
            await http.ChallengeAsync(EntraServices.Scheme, properties);
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException or IOException)
        {
            // The addresses to go to are fetched from Entra at the first sign-in.
            LogUnreachable(http.RequestServices.GetRequiredService<ILogger<EntraAnswer>>(), exception);
            http.RequestServices.GetRequiredService<BrowserNote<SignInObstacle>>()
                .Write(http, new SignInObstacle(ObstacleKind.Unreachable) { Invitation = invitation });
            http.Response.Redirect(SignInPaths.Refused);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Entra does not answer")]
    private static partial void LogUnreachable(ILogger logger, Exception exception);
}
