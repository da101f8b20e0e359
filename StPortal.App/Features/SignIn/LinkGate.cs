using StPortal.Infrastructure.People;

namespace StPortal.App.Features.SignIn;

/// <summary>Stands before the pages that a personal link opens, and slows and then refuses who guesses at them.</summary>
public sealed class LinkGate(RequestDelegate next, LinkAttempts attempts, LinkTokens links, TimeProvider clock)
{
    private static readonly PathString[] Paths = ["/extern", "/inbjudan"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (SecretOf(http.Request.Path) is not { } secret || await links.IsOursAsync(secret, http.RequestAborted))
        {
            await next(http);
            return;
        }

        var verdict = attempts.Failed(http.Connection.RemoteIpAddress);
        if (verdict.IsRefused)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = "900";
            return;
        }

        if (verdict.Pause > TimeSpan.Zero)
            await Task.Delay(verdict.Pause, clock, http.RequestAborted);
        await next(http);
    }

    private static string? SecretOf(PathString path)
    {
        foreach (var one in Paths)
        {
            if (path.StartsWithSegments(one, StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue)
                return rest.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        }

        return null;
    }
}
