using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using StPortal.App.Features.SignIn;

namespace StPortal.App.Hosting;

/// <summary>
/// Swedish unless the person chooses English. The browser's own wish is not asked: the portal speaks as the clinic does. A circuit keeps
/// the language it began with, so the choice is a post and a full page load.
/// </summary>
internal static class Languages
{
    public static IReadOnlyList<string> Supported { get; } = ["sv-SE", "en"];

    public static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddLocalization()
        // å, ä and ö as themselves: the answer is UTF-8.
        .Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All))
        .Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Supported[0]);
            // Words follow the choice; figures and days are Swedish in both languages: 31,8 and 2026-11-23.
            options.SupportedCultures = [CultureInfo.GetCultureInfo(Supported[0])];
            options.SupportedUICultures = [.. Supported.Select(CultureInfo.GetCultureInfo)];
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });

    public static void MapLanguages(this IEndpointRouteBuilder app) => app.MapPost("/sprak", Choose);

    private static RedirectHttpResult Choose(HttpContext http, [FromForm] string culture, [FromForm] string? returnUrl)
    {
        if (Supported.Contains(culture))
        {
            http.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Supported[0], culture)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true });
        }

        return TypedResults.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }
}
