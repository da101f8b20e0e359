using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>What the portal answers to plain HTTP, signed in and not.</summary>
[Collection(PageCollection.Name)]
public sealed partial class PortalHttpTests(PortalFixture portal) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/logga-in")]
    [InlineData("/css/tokens.css")]
    [InlineData("/fonts/inter-latin-wght-normal.woff2")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.js")]
    [InlineData("/icons/icon-192.png")]
    [InlineData("/icons/maskable-512.png")]
    [InlineData("/icons/apple-touch-icon.png")]
    [InlineData("/favicon.svg")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_WhatAnyoneMayHave_IsAnswered(string address)
    {
        using var answer = await client.GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Manifest_AsNobody_IsReadAsAManifestUnderThePolicy()
    {
        var page = await client.GetStringAsync(new Uri("/logga-in", UriKind.Relative), Token);
        using var answer = await client.GetAsync("/manifest.webmanifest", Token);

        Assert.Contains("<link rel=\"manifest\" href=\"manifest.webmanifest\"", page, StringComparison.Ordinal);
        Assert.Contains("rel=\"apple-touch-icon\"", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("name=\"theme-color\"").Length - 1);
        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("manifest-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?fran=mejl")]
    public async Task Get_AWorkspacePageAsNobody_LeadsToSignInAndBack(string address)
    {
        using var answer = await client.GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/logga-in?returnUrl={Uri.EscapeDataString(address)}", answer.Headers.Location!.PathAndQuery);
    }

    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/finns/inte/heller.pdf")]
    public async Task Get_WhatIsMissing_IsTheCalmPageWith404(string address)
    {
        using var answer = await client.GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Sidan finns inte här", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnyPage_CarriesThePolicy()
    {
        using var answer = await client.GetAsync("/logga-in", Token);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/logga-ut")]
    [InlineData("/logga-in/demo")]
    [InlineData("/sprak")]
    public async Task Post_WithoutTheFormsToken_IsRefused(string address)
    {
        using var form = new FormUrlEncodedContent([new("persona", Guid.NewGuid().ToString()), new("culture", "en")]);
        using var answer = await client.PostAsync(address, form, Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie") && answer.Headers.GetValues("Set-Cookie").Any(c => c.StartsWith("stportal=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task SignIn_ReturningElsewhere_StaysInThePortal()
    {
        using var answer = await SignInAsync(Persona.Supervisor, "https://ond.example/");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("stportal=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Cookie_OfADeactivatedMember_IsRejected()
    {
        using var signedIn = await SignInAsync(Persona.Leaving, "/");
        using var before = await client.GetAsync("/", Token);
        await DeactivateAsync(Persona.Leaving);

        using var after = await client.GetAsync("/", Token);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.StartsWith("/logga-in", after.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> SignInAsync(string persona, string returnUrl)
    {
        var page = await client.GetStringAsync(new Uri("/logga-in", UriKind.Relative), Token);
        var button = page[..page.IndexOf(persona, StringComparison.Ordinal)];
        var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", FormToken().Match(page).Groups[1].Value),
            new("persona", MemberId().Matches(button)[^1].Groups[1].Value),
            new("returnUrl", returnUrl),
        ]);
        return await client.PostAsync("/logga-in/demo", form, Token);
    }

    private async Task DeactivateAsync(string name)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var personas = await scope.ServiceProvider.GetRequiredService<DemoPersonasQuery>().HandleAsync(Token);
        var persona = personas.First(one => one.Name == name);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(persona.OrganisationId);
        var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>();
        await using var context = await factory.CreateDbContextAsync(Token);
        Membership member = await context.Memberships.SingleAsync(one => one.Id == persona.MembershipId, Token);
        member.Deactivate();
        await context.SaveChangesAsync(Token);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("name=\"persona\" value=\"([^\"]+)\"")]
    private static partial Regex MemberId();
}
