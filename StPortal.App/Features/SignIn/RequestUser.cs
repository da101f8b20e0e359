using Microsoft.Net.Http.Headers;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

internal static class RequestUser
{
    /// <summary>Tells the request's scope where it comes from. Stands before authentication, which may sign somebody in.</summary>
    public static IApplicationBuilder UseRequestOrigin(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.RequestServices.GetRequiredService<RequestOrigin>().Set(
            http.Connection.RemoteIpAddress?.ToString(), DeviceName.Of(http.Request.Headers[HeaderNames.UserAgent]));
        return next(http);
    });

    /// <summary>Tells the request's scope who acts. Stands after authentication and before anything that reads data.</summary>
    public static IApplicationBuilder UseRequestUser(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (PortalClaims.TryRead(http.User, out var organisationId, out var membershipId))
            http.RequestServices.GetRequiredService<CurrentUser>().SignIn(organisationId, membershipId);
        return next(http);
    });
}
