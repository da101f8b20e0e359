using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using StPortal.App.Features.SignIn.Entra;
using StPortal.App.Hosting;

namespace StPortal.App.Features.SignIn;

internal static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration, IWebHostEnvironment environment)
    {
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            PortalCookies.Harden(options.Cookie, "stportal", environment);
            options.LoginPath = SignInEndpoints.Page;
            options.AccessDeniedPath = "/saknas";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.SlidingExpiration = true;
            options.EventsType = typeof(PortalCookieEvents);
        });
        authentication.AddEntra(EntraSettings.Of(configuration), Uri.TryCreate(configuration["Portal:Address"], UriKind.Absolute, out var address) ? address : null);
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddSingleton(typeof(BrowserNote<>)).AddScoped<PortalSignIn>().AddScoped<OwnMemberships>();
        services.AddScoped<PortalCookieEvents>();
        services.AddScoped<AuthenticationStateProvider, MembershipRevalidation>();
        services.AddScoped<CircuitHandler, CircuitUser>();
        return services;
    }
}
