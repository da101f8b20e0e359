using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StPortal.Domain.People;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>Signing in with a work account when nothing is wrong, through Microsoft's library and over https.</summary>
[Collection(EntraCollection.Name)]
public sealed class EntraSignInTests(EntraPortalFixture portal)
{
    private readonly Guid directory = Guid.NewGuid();

    [Fact]
    public async Task SignIn_OfALinkedAccount_IssuesThePortalsOwnCookieAndNoOther()
    {
        var account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Region Väst", directory), account);
        using var client = portal.NewClient();

        var address = await client.SignInAsync(account, "/logga-in/microsoft?returnUrl=%2Fkohort%3Fsida%3D2");

        Assert.Equal("/kohort?sida=2", address);
        Assert.Equal(["stportal"], client.Cookies.Names);
        using var page = await client.GetAsync("/kohort");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Challenge_Always_AsksForAnIdTokenByFormPostAndNothingElse()
    {
        using var client = portal.NewClient();

        var attempt = await client.BeginAsync("/logga-in/microsoft?annat=true");

        var asked = QueryHelpers.ParseQuery(attempt.AskedAt.Query);
        Assert.Equal($"{portal.Entra.Address}/organizations/oauth2/v2.0/authorize", attempt.AskedAt.GetLeftPart(UriPartial.Path));
        Assert.Equal("id_token", asked["response_type"]);
        Assert.Equal("form_post", asked["response_mode"]);
        Assert.Equal("openid profile", asked["scope"]);
        Assert.Equal("select_account", asked["prompt"]);
        Assert.Equal(new Uri(portal.Address, "/logga-in/entra").AbsoluteUri, asked["redirect_uri"]);
    }

    [Fact]
    public async Task Challenge_WherePortalAddressIsSet_LeadsBackThereWhateverTheRequestSays()
    {
        await using var behindProxy = new EntraPortalFixture { PublicAddress = "https://st.example.se" };
        await behindProxy.InitializeAsync();
        using var client = behindProxy.NewClient();

        var asked = QueryHelpers.ParseQuery((await client.BeginAsync()).AskedAt.Query);

        Assert.Equal("https://st.example.se/logga-in/entra", asked["redirect_uri"]);
    }

    [Fact]
    public async Task Session_OfAWorkAccount_EndsWithinADayHoweverMuchItIsUsed()
    {
        var account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Region Väst", directory), account);
        using var client = portal.NewClient();
        await client.SignInAsync(account);

        var cookies = portal.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var ticket = cookies.TicketDataFormat.Unprotect(client.Cookies["stportal"])!;

        Assert.False(ticket.Properties.AllowRefresh);
        Assert.InRange(ticket.Properties.ExpiresUtc!.Value - ticket.Properties.IssuedUtc!.Value, TimeSpan.FromHours(1), TimeSpan.FromHours(24));
        Assert.Empty(ticket.Properties.GetTokens());
    }

    [Fact]
    public async Task SignOut_OfAWorkAccount_EndsTheCookieAndGoesOnToEntraWithTheAccountsHint()
    {
        var account = StandInAccount.In(directory, "Karin Wester");
        var organisation = await portal.World.AddOrganisationAsync("Region Väst", directory);
        await portal.World.AddMemberAsync(organisation, account);
        var (_, secret) = await portal.World.InviteAsync(organisation, "Sten Bortgång");
        using var client = portal.NewClient();
        await client.SignInAsync(account);

        using var answer = await client.PostAsync($"/inbjudan/{secret}", "/logga-ut");

        Assert.False(client.IsSignedIn);
        Assert.Equal($"{portal.Entra.Address}/organizations/oauth2/v2.0/logout", answer.Headers.Location!.GetLeftPart(UriPartial.Path));
        var asked = QueryHelpers.ParseQuery(answer.Headers.Location.Query);
        Assert.Equal(new Uri(portal.Address, "/logga-ut/klar").AbsoluteUri, asked["post_logout_redirect_uri"]);
        Assert.Equal($"hint-{account.ObjectId:N}", asked["logout_hint"]);
        Assert.Contains("storage", Assert.Single(answer.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example/")]
    [InlineData("/\\ond.example")]
    [InlineData("/logga-ut")]
    public async Task SignIn_ReturningElsewhere_StaysInThePortal(string elsewhere)
    {
        var account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Region Väst", directory), account);
        using var client = portal.NewClient();

        Assert.Equal("/", await client.SignInAsync(account, $"/logga-in/microsoft?returnUrl={Uri.EscapeDataString(elsewhere)}"));
    }

    [Fact]
    public async Task SignIn_AfterEntraChangedItsKey_WorksOnceTheKeysAreFetchedAnew()
    {
        var account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Region Väst", directory), account);
        using var client = portal.NewClient();
        Assert.Equal("/", await client.SignInAsync(account));
        portal.Entra.RollKey();
        using var anew = portal.NewClient();

        // Entra publishes a key long before it signs by it; where it did not, the first attempt has the keys fetched.
        for (var tries = 0; tries < 40 && await anew.SignInAsync(account) != "/"; tries++)
            await Task.Delay(TimeSpan.FromMilliseconds(250), TestContext.Current.CancellationToken);

        Assert.True(anew.IsSignedIn);
    }

    [Fact]
    public async Task SignIn_OfAnAccountInTwoOrganisations_AsksWhichAndLetsOneSwitch()
    {
        var account = StandInAccount.In(directory, "Karin Wester");
        var alfa = await portal.World.AddOrganisationAsync("Alfa", directory);
        var first = await portal.World.AddMemberAsync(alfa, account);
        // Its page has a form, whose token is the one that the person's menu has too.
        var (_, secret) = await portal.World.InviteAsync(alfa, "Sten Bortgång");
        var second = await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Beta", directory), account, Role.LocalAdministrator);
        using var client = portal.NewClient();

        var address = await client.SignInAsync(account, "/logga-in/microsoft?returnUrl=%2Fkohort");
        Assert.Equal("/logga-in/valj", address);
        Assert.False(client.IsSignedIn);
        using var chosen = await client.PostAsync("/logga-in/valj", "/logga-in/valj/som", ("membership", $"{first.Id}"));
        Assert.Equal("/kohort", chosen.Headers.Location!.OriginalString);
        Assert.True(client.IsSignedIn);
        var before = client.Cookies["stportal"];
        using var switched = await client.PostAsync($"/inbjudan/{secret}", "/organisation", ("membership", $"{second.Id}"));

        Assert.Equal("/", switched.Headers.Location!.OriginalString);
        Assert.NotEqual(before, client.Cookies["stportal"]);
    }
}
