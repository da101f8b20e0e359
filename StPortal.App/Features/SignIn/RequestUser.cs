using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

internal static class RequestUser
{
    /// <summary>Tells the request's scope who acts. Stands after authentication and before anything that reads data.</summary>
    public static IApplicationBuilder UseRequestUser(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (PortalClaims.TryRead(http.User, out var organisationId, out var membershipId))
            http.RequestServices.GetRequiredService<CurrentUser>().SignIn(organisationId, membershipId);
        return next(http);
    });
}
