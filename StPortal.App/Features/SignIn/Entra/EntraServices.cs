using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace StPortal.App.Features.SignIn.Entra;

internal static class EntraServices
{
    public const string Scheme = OpenIdConnectDefaults.AuthenticationScheme;
    public const string SignedInPath = "/logga-in/entra";
    public const string SignedOutPath = "/logga-ut/klar";

    /// <summary>
    /// Microsoft.Identity.Web checks issuer, signature, audience, time and nonce; what then happens is ours. Given no cookie scheme, and with
    /// the answer handled in <see cref="EntraAnswer"/>, the handler leaves no cookie and keeps no token (docs/decisions/016).
    /// </summary>
    /// <param name="address">The portal's own address; null on a developer's machine, where it is whatever the request says.</param>
    public static void AddEntra(this AuthenticationBuilder authentication, EntraSettings settings, Uri? address)
    {
        authentication.Services.AddScoped<EntraAnswer>();
        if (!settings.IsOn)
            return;
        authentication.AddMicrosoftIdentityWebApp(
            options =>
            {
                (options.Instance, options.TenantId, options.ClientId) = (settings.Instance, settings.TenantId, settings.ClientId);
                // Here and not below: the cookies of an attempt take their path from these options.
                options.CallbackPath = SignedInPath;
            },
            openIdConnectScheme: Scheme,
            cookieScheme: null);
        authentication.Services.AddOptions<OpenIdConnectOptions>(Scheme).Configure(options =>
        {
            Configure(options);
            if (address is not null)
                ReturnTo(options, address);
        });
    }

    private static void Configure(OpenIdConnectOptions options)
    {
        (options.SignedOutCallbackPath, options.RemoteSignOutPath) = (SignedOutPath, default);
        (options.ResponseType, options.ResponseMode) = (OpenIdConnectResponseType.IdToken, OpenIdConnectResponseMode.FormPost);
        options.PushedAuthorizationBehavior = PushedAuthorizationBehavior.Disable;
        options.Scope.Clear();
        options.Scope.Add("openid");
        // Without it the token has no oid.
        options.Scope.Add("profile");
        (options.SaveTokens, options.GetClaimsFromUserInfoEndpoint, options.UseTokenLifetime) = (false, false, false);
        // Claims by the names that they have in the token. MapInboundClaims would not do it: it tells a handler that is not the one in use.
        options.TokenHandler = new JsonWebTokenHandler { MapInboundClaims = false };
        options.DisableTelemetry = true;
        // How long after asking for Entra's keys they may be asked for again, when a token is signed by one that is not known.
        options.RefreshInterval = TimeSpan.FromMinutes(1);
        options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        options.Events.OnTicketReceived = context => Answer(context.HttpContext).ReceiveAsync(context);
        options.Events.OnRemoteFailure = context => Answer(context.HttpContext).FailAsync(context);
        options.Events.OnSignedOutCallbackRedirect = context =>
        {
            // Without a state of ours, as after an administrator's consent, the handler would leave an empty page.
            context.Response.Redirect(SignInEndpoints.Page);
            context.HandleResponse();
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            if (PortalClaims.Read(context.HttpContext.User)?.SignOutHint is { } hint)
                context.ProtocolMessage.SetParameter("logout_hint", hint);
            return Task.CompletedTask;
        };
    }

    /// <summary>Where Entra sends people back to: not what a request says, which behind a proxy is another scheme or name.</summary>
    private static void ReturnTo(OpenIdConnectOptions options, Uri address)
    {
        var redirecting = options.Events.OnRedirectToIdentityProvider;
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.RedirectUri = new Uri(address, SignedInPath).AbsoluteUri;
            return redirecting(context);
        };
        var signingOut = options.Events.OnRedirectToIdentityProviderForSignOut;
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            context.ProtocolMessage.PostLogoutRedirectUri = new Uri(address, SignedOutPath).AbsoluteUri;
            return signingOut(context);
        };
    }

    private static EntraAnswer Answer(HttpContext http) => http.RequestServices.GetRequiredService<EntraAnswer>();
}
