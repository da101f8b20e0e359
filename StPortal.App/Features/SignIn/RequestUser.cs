using Microsoft.Net.Http.Headers;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

internal static class RequestUser
{
    /// <summary>Tells the request's scope who acts, and from where. Stands after authentication and before anything that reads data.</summary>
    public static IApplicationBuilder UseRequestUser(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.RequestServices.GetRequiredService<RequestOrigin>().Set(
            http.Connection.RemoteIpAddress?.ToString(), DeviceName.Of(http.Request.Headers[HeaderNames.UserAgent]));
        if (PortalClaims.TryRead(http.User, out var organisationId, out var membershipId))
            http.RequestServices.GetRequiredService<CurrentUser>().SignIn(organisationId, membershipId);
        return next(http);
    });
}
