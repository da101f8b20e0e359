using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using StPortal.App.Hosting;

namespace StPortal.App.Features.SignIn;

/// <summary>
/// A note from one page to the next, encrypted in a cookie for ten minutes. Not in the address: what stands there can be sent to somebody
/// else, who would then read a stranger's object id as their own and have it linked to their membership.
/// </summary>
public sealed class BrowserNote<T>(IDataProtectionProvider protection, IWebHostEnvironment environment)
    where T : class
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("StPortal.BrowserNote", typeof(T).Name).ToTimeLimitedDataProtector();
    private readonly CookieBuilder cookie = Cookie(environment);

    public void Write(HttpContext http, T note) =>
        http.Response.Cookies.Append(cookie.Name!, protector.Protect(JsonSerializer.Serialize(note), Lifetime), cookie.Build(http));

    /// <summary>Null when there is none, it is too old or it is not ours.</summary>
    public T? Read(HttpContext http)
    {
        if (http.Request.Cookies[cookie.Name!] is not { } text)
            return null;
        try
        {
            return JsonSerializer.Deserialize<T>(protector.Unprotect(text));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public void Clear(HttpContext http)
    {
        if (http.Request.Cookies.ContainsKey(cookie.Name!))
            http.Response.Cookies.Delete(cookie.Name!, cookie.Build(http));
    }

    private static CookieBuilder Cookie(IWebHostEnvironment environment)
    {
        var cookie = new CookieBuilder { MaxAge = Lifetime, IsEssential = true };
        PortalCookies.Harden(cookie, $"stportal-{typeof(T).Name.ToLowerInvariant()}", environment);
        return cookie;
    }
}
