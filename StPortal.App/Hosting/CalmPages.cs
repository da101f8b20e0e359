using Microsoft.AspNetCore.Diagnostics;

namespace StPortal.App.Hosting;

internal static class CalmPages
{
    /// <summary>
    /// The page that stands in for a refused or failed post is fetched as a GET. Drawn with the post's own method it would be held
    /// against the antiforgery token that was just refused, and fail in its turn.
    /// </summary>
    public static IApplicationBuilder UseGetForCalmPages(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
            http.Request.Method = HttpMethods.Get;
        return next(http);
    });
}
