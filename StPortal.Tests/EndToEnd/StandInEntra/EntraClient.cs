using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>Signs in step by step over plain HTTP, so that a test can change any step.</summary>
public sealed partial class EntraClient : IDisposable
{
    private readonly HttpClient http;
    private readonly StandInServer entra;

    public EntraClient(HttpClientHandler handler, Uri portal, StandInServer entra)
    {
        handler.UseCookies = false;
        Cookies = new CookieJar(handler);
        http = new HttpClient(Cookies) { BaseAddress = portal };
        this.entra = entra;
    }

    public CookieJar Cookies { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public bool IsSignedIn => Cookies["stportal"] is { Length: > 0 };

    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(new Uri(address, UriKind.Relative), Token);

    public async Task<Attempt> BeginAsync(string address = "/logga-in/microsoft")
    {
        using var sent = await GetAsync(address);
        return Read(sent);
    }

    /// <summary>Presses the button on an invitation's page.</summary>
    public async Task<Attempt> BeginAcceptingAsync(string secret)
    {
        using var sent = await PostAsync($"/inbjudan/{secret}", $"/inbjudan/{secret}/ta-emot");
        return Read(sent);
    }

    /// <summary>What Entra's page would post, and where the portal leads then.</summary>
    public async Task<string> AnswerAsync(Attempt attempt, string token, string? state = null)
    {
        using var answer = await PostAnswerAsync(new("id_token", token), new("state", state ?? attempt.State));
        return answer.Headers.Location?.OriginalString ?? $"{(int)answer.StatusCode}";
    }

    public Task<HttpResponseMessage> PostAnswerAsync(params KeyValuePair<string, string>[] fields) =>
        http.PostAsync(new Uri("/logga-in/entra", UriKind.Relative), new FormUrlEncodedContent(fields), Token);

    /// <summary>Sends a form of a page, with the page's own token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await http.GetStringAsync(new Uri(page, UriKind.Relative), Token);
        return await http.PostAsync(
            new Uri(action, UriKind.Relative),
            new FormUrlEncodedContent([new("__RequestVerificationToken", FormToken().Match(html).Groups[1].Value), .. fields.Select(one => new KeyValuePair<string, string>(one.Name, one.Value))]), Token);
    }

    /// <summary>All of it, as it goes when nothing is wrong.</summary>
    public async Task<string> SignInAsync(StandInAccount account, string address = "/logga-in/microsoft")
    {
        var attempt = await BeginAsync(address);
        return await AnswerAsync(attempt, entra.Issue(new TokenRecipe(account, attempt.Nonce)));
    }

    public async Task<string> AcceptAsync(StandInAccount account, string secret)
    {
        var attempt = await BeginAcceptingAsync(secret);
        return await AnswerAsync(attempt, entra.Issue(new TokenRecipe(account, attempt.Nonce)));
    }

    /// <summary>The calm page as it reads now.</summary>
    public async Task<string> RefusalAsync() => WebUtility.HtmlDecode(await http.GetStringAsync(new Uri("/logga-in/nej", UriKind.Relative), Token));

    /// <summary>Led to the calm page, and signed in as nobody.</summary>
    public async Task AssertTurnedAwayAsync(string address, string what)
    {
        Assert.True(address == "/logga-in/nej", $"{what}: led to {address}");
        Assert.False(IsSignedIn, $"{what}: signed in");
        using var page = await GetAsync("/kohort");
        Assert.StartsWith("/logga-in", page.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    public void Dispose() => http.Dispose();

    private static Attempt Read(HttpResponseMessage sent)
    {
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var asked = QueryHelpers.ParseQuery(sent.Headers.Location!.Query);
        return new Attempt(asked["state"].ToString(), asked["nonce"].ToString(), sent.Headers.Location);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
