using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>Answers that Entra never gave, or gave for somebody or something else: each ends on the calm page, signed in as nobody.</summary>
[Collection(EntraCollection.Name)]
public sealed class EntraAttackTests(EntraPortalFixture portal) : IAsyncLifetime
{
    private readonly Guid directory = Guid.NewGuid();
    private readonly EntraClient client = portal.NewClient();
    private StandInAccount account = default!;

    public static TheoryData<string, Func<TokenRecipe, TokenRecipe>> Tokens { get; } = new()
    {
        { "for another application", token => token with { Audience = Guid.NewGuid().ToString() } },
        { "issued elsewhere", token => token with { Issuer = "https://login.ond.example/v2.0" } },
        { "issuer of another directory", token => token with { Issuer = token.Issuer!.Replace($"{token.Account.DirectoryId}", $"{Guid.NewGuid()}", StringComparison.Ordinal) } },
        { "issuer with the placeholder", token => token with { Issuer = token.Issuer!.Replace($"{token.Account.DirectoryId}", "{tenantid}", StringComparison.Ordinal) } },
        { "expired", token => token with { Age = TimeSpan.FromHours(2) } },
        { "not yet valid", token => token with { Age = TimeSpan.FromHours(-1) } },
        { "another nonce", token => token with { Nonce = "638000000000000000.c3RyYW5nZXI" } },
        { "unsigned", token => token with { IsSigned = false } },
        { "signed by a stranger", token => token with { Key = StandInServer.NewKey() } },
        { "signed with a secret", token => token with { Key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('x', 64))), Algorithm = SecurityAlgorithms.HmacSha256 } },
        { "by another algorithm", token => token with { Algorithm = SecurityAlgorithms.RsaSsaPssSha256 } },
        { "without a directory", token => token with { More = new Dictionary<string, object> { ["tid"] = "" } } },
        { "without an object", token => token with { More = new Dictionary<string, object> { ["oid"] = "karin" } } },
        { "with two objects", token => token with { More = new Dictionary<string, object> { ["oid"] = new[] { $"{token.Account.ObjectId}", $"{Guid.NewGuid()}" } } } },
    };

    public async ValueTask InitializeAsync()
    {
        account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Region Väst", directory), account);
    }

    [Theory]
    [MemberData(nameof(Tokens), DisableDiscoveryEnumeration = true)]
    public async Task Token_ThatIsWrong_SignsNobodyIn(string what, Func<TokenRecipe, TokenRecipe> change)
    {
        var attempt = await client.BeginAsync();
        var recipe = new TokenRecipe(account, attempt.Nonce) { Issuer = portal.Entra.IssuerOf(directory) };

        var address = await client.AnswerAsync(attempt, portal.Entra.Issue(change(recipe)));

        await client.AssertTurnedAwayAsync(address, what);
        // For that very reason, and not because the attempt itself was lost.
        Assert.Contains(what == "another nonce" ? "Inloggningen blev för gammal" : "Det gick inte att logga in", await client.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_ThatIsRight_SignsIn()
    {
        var attempt = await client.BeginAsync();
        var recipe = new TokenRecipe(account, attempt.Nonce) { Issuer = portal.Entra.IssuerOf(directory) };

        // Without this, whatever else is wrong would let the tests below pass.
        Assert.Equal("/", await client.AnswerAsync(attempt, portal.Entra.Issue(recipe)));
        Assert.True(client.IsSignedIn);
    }

    [Fact]
    public async Task Token_WithoutNonce_SignsNobodyIn()
    {
        var attempt = await client.BeginAsync();
        var recipe = new TokenRecipe(account, "") { Issuer = portal.Entra.IssuerOf(directory) };

        await client.AssertTurnedAwayAsync(await client.AnswerAsync(attempt, portal.Entra.Issue(recipe)), "without nonce");
    }

    [Fact]
    public async Task Token_Altered_SignsNobodyIn()
    {
        var attempt = await client.BeginAsync();
        var stranger = StandInAccount.In(directory, "Sven Främling");
        var parts = portal.Entra.Issue(new TokenRecipe(stranger, attempt.Nonce)).Split('.');
        var payload = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1]));
        parts[1] = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(payload.Replace($"{stranger.ObjectId}", $"{account.ObjectId}", StringComparison.Ordinal)));

        await client.AssertTurnedAwayAsync(await client.AnswerAsync(attempt, string.Join('.', parts)), "altered");
    }

    [Fact]
    public async Task Answer_SentTwice_IsTakenOnce()
    {
        var attempt = await client.BeginAsync();
        var token = portal.Entra.Issue(new TokenRecipe(account, attempt.Nonce));
        Assert.Equal("/", await client.AnswerAsync(attempt, token));

        Assert.Equal("/logga-in/nej", await client.AnswerAsync(attempt, token));
        Assert.Contains("Inloggningen blev för gammal", await client.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OfAnotherBrowser_SignsNobodyIn()
    {
        using var victim = portal.NewClient();
        var attempt = await client.BeginAsync();

        var address = await victim.AnswerAsync(attempt, portal.Entra.Issue(new TokenRecipe(account, attempt.Nonce)));

        Assert.Equal("/logga-in/nej", address);
        Assert.False(victim.IsSignedIn);
    }

    [Fact]
    public async Task Token_OfAnEarlierAttempt_SignsNobodyIn()
    {
        var earlier = await client.BeginAsync();
        var token = portal.Entra.Issue(new TokenRecipe(account, earlier.Nonce));
        await client.AnswerAsync(earlier, token);
        using var anew = portal.NewClient();
        var attempt = await anew.BeginAsync();

        Assert.Equal("/logga-in/nej", await anew.AnswerAsync(attempt, token));
        Assert.False(anew.IsSignedIn);
    }

    [Theory]
    [InlineData("preferred_username")]
    [InlineData("email")]
    [InlineData("upn")]
    [InlineData("unique_name")]
    [InlineData("sub")]
    public async Task Claim_OfAnothersAddress_MatchesNobody(string claim)
    {
        var stranger = StandInAccount.In(directory, "Sven Främling");
        var attempt = await client.BeginAsync();
        var recipe = new TokenRecipe(stranger, attempt.Nonce) { More = new Dictionary<string, object> { [claim] = account.UserName } };

        await client.AssertTurnedAwayAsync(await client.AnswerAsync(attempt, portal.Entra.Issue(recipe)), claim);

        var page = await client.RefusalAsync();
        Assert.Contains($"{stranger.ObjectId}", page, StringComparison.Ordinal);
        Assert.Contains($"{directory}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ObjectId_OfAnotherDirectory_MatchesNobody()
    {
        var other = Guid.NewGuid();
        await portal.World.AddOrganisationAsync("Region Öst", other);

        await client.AssertTurnedAwayAsync(await client.SignInAsync(account with { DirectoryId = other }), "another directory");
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
