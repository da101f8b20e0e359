using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>
/// Stands in for Microsoft Entra ID on this machine: metadata, keys, a page to choose an account on, the answer by form post, a session of
/// its own and signing out. At 127.0.0.1 while the portal is at localhost, so that browsers take the two for different sites.
/// </summary>
public sealed class StandInServer : IAsyncDisposable
{
    public const string ClientId = "5f2f9a1e-0f6c-4b8e-9d0a-7f4f6b1c2d3e";
    public const string SessionCookie = "standin-session";

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<Guid, StandInAccount> accounts = new();
    private readonly ConcurrentBag<RsaSecurityKey> published = [];

    private StandInServer(X509Certificate2 certificate)
    {
        Certificate = certificate;
        Key = NewKey();
        published.Add(Key);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        builder.WebHost.UseKestrelHttpsConfiguration();
        app = builder.Build();
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", Metadata);
        app.MapGet("/{tenant}/discovery/v2.0/keys", Keys);
        app.MapGet("/{tenant}/oauth2/v2.0/authorize", Authorize);
        app.MapGet("/{tenant}/oauth2/v2.0/logout", SignOut);
    }

    public X509Certificate2 Certificate { get; }

    public string Address { get; private set; } = "";

    public RsaSecurityKey Key { get; private set; }

    /// <summary>What the portal asked when it sent somebody here to sign in, the latest.</summary>
    public IQueryCollection? LastAsked { get; private set; }

    /// <summary>An error that the next to come gets for an answer, with its text.</summary>
    public (string Error, string Description)? NextError { get; set; }

    public static async Task<StandInServer> StartAsync()
    {
        var server = new StandInServer(LoopbackCertificate.Make());
        await server.app.StartAsync();
        server.Address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    public StandInAccount Add(StandInAccount account) => accounts[account.ObjectId] = account;

    public string IssuerOf(Guid directory) => $"{Address}/{directory}/v2.0";

    /// <summary>From now on tokens are signed by a new key; the former stays published, as Entra does it.</summary>
    public void RollKey() => published.Add(Key = NewKey());

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    public string Issue(TokenRecipe recipe)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime - recipe.Age;
        var claims = new Dictionary<string, object>
        {
            ["tid"] = recipe.Account.DirectoryId.ToString(),
            ["oid"] = recipe.Account.ObjectId.ToString(),
            ["sub"] = $"sub-{recipe.Account.ObjectId:N}",
            ["name"] = recipe.Account.Name,
            ["preferred_username"] = recipe.Account.UserName,
            ["nonce"] = recipe.Nonce,
            ["ver"] = "2.0",
            ["sid"] = SessionOf(recipe.Account),
            ["login_hint"] = $"hint-{recipe.Account.ObjectId:N}",
        };
        foreach (var (type, value) in recipe.More)
            claims[type] = value;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = recipe.Issuer ?? IssuerOf(recipe.Account.DirectoryId),
            Audience = recipe.Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddHours(1),
            Claims = claims,
            SigningCredentials = recipe.IsSigned ? new SigningCredentials(recipe.Key ?? Key, recipe.Algorithm) : null,
        });
    }

    public static string SessionOf(StandInAccount account) => $"sid-{account.ObjectId:N}";

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Certificate.Dispose();
    }

    private IResult Metadata(string tenant)
    {
        // Of no directory in particular the issuer is a template, with the placeholder as it stands.
        var issuer = Guid.TryParse(tenant, out _) ? tenant : "{tenantid}";
        return Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = $"{Address}/{issuer}/v2.0",
            ["authorization_endpoint"] = $"{Address}/{tenant}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{Address}/{tenant}/oauth2/v2.0/token",
            ["end_session_endpoint"] = $"{Address}/{tenant}/oauth2/v2.0/logout",
            ["jwks_uri"] = $"{Address}/{tenant}/discovery/v2.0/keys",
            ["response_types_supported"] = new[] { "code", "id_token" },
            ["response_modes_supported"] = new[] { "query", "fragment", "form_post" },
            ["subject_types_supported"] = new[] { "pairwise" },
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
    }

    private IResult Keys(string tenant) => Results.Json(new
    {
        keys = published.Select(key => JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)) { KeyId = key.KeyId }))
            .Select(key => new { kty = key.Kty, use = "sig", kid = key.KeyId, n = key.N, e = key.E }),
    });

    private IResult Authorize(HttpContext http, string tenant)
    {
        var asked = LastAsked = http.Request.Query;
        if (NextError is { } error)
        {
            NextError = null;
            return StandInPages.PostBack(asked, ("error", error.Error), ("error_description", error.Description));
        }

        var chosen = asked["account"].ToString();
        if (chosen.Length == 0 && asked["prompt"] != "select_account")
            chosen = http.Request.Cookies[SessionCookie] ?? "";
        if (!Guid.TryParse(chosen, out var id) || !accounts.TryGetValue(id, out var account))
            return StandInPages.Choose(asked, accounts.Values);
        http.Response.Cookies.Append(SessionCookie, id.ToString(), new CookieOptions { HttpOnly = true, Secure = true, Path = "/" });
        return StandInPages.PostBack(asked, ("id_token", Issue(new TokenRecipe(account, asked["nonce"].ToString()))));
    }

    private static IResult SignOut(HttpContext http, string tenant)
    {
        http.Response.Cookies.Delete(SessionCookie, new CookieOptions { Secure = true, Path = "/" });
        var back = http.Request.Query["post_logout_redirect_uri"].ToString();
        return back.Length == 0 ? StandInPages.SignedOut() : Results.Redirect($"{back}?state={Uri.EscapeDataString(http.Request.Query["state"].ToString())}");
    }
}
