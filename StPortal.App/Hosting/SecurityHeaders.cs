using StPortal.App.Features.SignIn.Entra;

namespace StPortal.App.Hosting;

internal static class SecurityHeaders
{
    /// <summary>
    /// No script but our own files: there is no import map, so no inline script needs a hash. Styles allow inline since MudBlazor
    /// writes them (MudBlazor/MudBlazor#4529). 'self' in connect-src covers the circuit's web socket.
    /// </summary>
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; "
        + "base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    private const string Permissions = "camera=(), geolocation=(), microphone=(self), payment=(), usb=()";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, EntraSettings entra)
    {
        // Browsers hold the policy against where a form's answer leads too: signing out, and accepting an invitation, go on to Entra.
        var policy = entra.IsOn ? $"{ContentPolicy} {entra.Origin}" : ContentPolicy;
        return app.Use((http, next) => Answer(http, next, policy));
    }

    private static Task Answer(HttpContext http, RequestDelegate next, string policy)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            // Pages about people must not be read back from the browser's cache after signing out.
            if (http.User.Identity?.IsAuthenticated == true && http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(http);
    }
}
