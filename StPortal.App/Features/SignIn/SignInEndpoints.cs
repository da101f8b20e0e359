using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StPortal.App.Features.SignIn.Entra;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Signing in and out change a cookie, so they are plain posts that end in a full page load, never acts in a circuit.</summary>
public static partial class SignInEndpoints
{
    public const string Page = "/logga-in";

    public static void MapSignIn(this IEndpointRouteBuilder app, bool demo, bool entra)
    {
        app.MapPost("/logga-ut", (Delegate)SignOutAsync);
        app.MapMemberships();
        if (demo)
            app.MapPost("/logga-in/demo", SignInAsDemoAsync);
        if (entra)
            app.MapEntra();
    }

    /// <summary>Takes the form although it reads nothing in it: binding a form is what makes the framework demand its antiforgery token.</summary>
    private static async Task<IResult> SignOutAsync(
        HttpContext http, [FromForm] IFormCollection form, PortalSignIn portal, IAuthenticationSchemeProvider schemes)
    {
        var way = PortalClaims.Read(http.User)?.Way;
        await portal.SignOutAsync(http);
        // Unsent copies of forms leave the browser with the person who wrote them.
        http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return way == SignInWay.Entra && await schemes.GetSchemeAsync(EntraServices.Scheme) is not null && await SignOutOfEntraAsync(http)
            ? TypedResults.Empty
            : TypedResults.LocalRedirect(Page);
    }

    /// <summary>Whether Entra could be asked: when it does not answer, one is still signed out here.</summary>
    private static async Task<bool> SignOutOfEntraAsync(HttpContext http)
    {
        try
        {
            await http.SignOutAsync(EntraServices.Scheme, new AuthenticationProperties { RedirectUri = Page });
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException or IOException)
        {
            LogUnreachable(http.RequestServices.GetRequiredService<ILogger<PortalSignIn>>(), exception);
            return false;
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SignInAsDemoAsync(
        HttpContext http, [FromForm] Guid persona, [FromForm] string? returnUrl, DemoPersonasQuery personas, PortalSignIn portal)
    {
        var all = await personas.HandleAsync(http.RequestAborted);
        if (all.FirstOrDefault(one => one.MembershipId == persona) is not { } chosen)
            return TypedResults.NotFound();
        await portal.SignInAsync(http, new SignedIn(chosen.OrganisationId, chosen.MembershipId, SignInWay.Demo));
        return TypedResults.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Signed out here; Entra does not answer")]
    private static partial void LogUnreachable(ILogger logger, Exception exception);
}
