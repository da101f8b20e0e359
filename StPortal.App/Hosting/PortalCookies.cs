namespace StPortal.App.Hosting;

/// <summary>One shape for the portal's cookies.</summary>
public static class PortalCookies
{
    /// <summary>
    /// The prefix <c>__Host-</c> binds a cookie to https, this host and the whole path; browsers refuse it over plain http, which
    /// a developer's machine uses.
    /// </summary>
    public static void Harden(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        var plainHttp = environment.IsDevelopment();
        cookie.Name = plainHttp ? name : $"__Host-{name}";
        cookie.SecurePolicy = plainHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }
}
