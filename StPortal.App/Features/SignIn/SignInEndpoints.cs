using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Signing in and out change a cookie, so they are plain posts that end in a full page load, never acts in a circuit.</summary>
public static class SignInEndpoints
{
    public const string Page = "/logga-in";

    public static void MapSignIn(this IEndpointRouteBuilder app, bool demo)
    {
        app.MapPost("/logga-ut", (Delegate)SignOutAsync);
        if (demo)
            app.MapPost("/logga-in/demo", SignInAsDemoAsync);
    }

    /// <summary>Takes the form although it reads nothing in it: binding a form is what makes the framework demand its antiforgery token.</summary>
    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext http, [FromForm] IFormCollection form, RecordSignOut record)
    {
        await record.HandleAsync(http.RequestAborted);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        // Unsent copies of forms leave the browser with the person who wrote them.
        http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return TypedResults.LocalRedirect(Page);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SignInAsDemoAsync(
        HttpContext http, [FromForm] Guid persona, [FromForm] string? returnUrl, DemoPersonasQuery personas, RecordSignIn record)
    {
        var all = await personas.HandleAsync(http.RequestAborted);
        if (all.FirstOrDefault(one => one.MembershipId == persona) is not { } chosen)
            return TypedResults.NotFound();
        await record.HandleAsync(new(chosen.OrganisationId, chosen.MembershipId, "Demo"), http.RequestAborted);
        await http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            PortalClaims.Create(chosen.OrganisationId, chosen.MembershipId));
        return TypedResults.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }
}
