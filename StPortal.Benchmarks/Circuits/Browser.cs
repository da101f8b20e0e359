using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StPortal.Benchmarks.Circuits;

/// <summary>A browser's plain HTTP: its cookies, sign-in by the form, pages, and what the circuit's script asks for before its web socket.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;

    private Browser(Uri address)
    {
        Address = address;
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public string CookieHeader => cookies.GetCookieHeader(Address);

    public static async Task<Browser> OpenAsync(Uri address, string? persona, CancellationToken cancellationToken)
    {
        var browser = new Browser(address);
        if (persona is not null)
            await browser.SignInAsync(persona, cancellationToken);
        return browser;
    }

    public async Task<string> GetPageAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(cancellationToken)
            : throw new HttpRequestException($"{path} was answered {(int)answer.StatusCode}.");
    }

    /// <summary>The token that the web socket is opened with.</summary>
    public async Task<string> NegotiateAsync(CancellationToken cancellationToken)
    {
        using var answer = await client.PostAsync(new Uri("_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var connection = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return connection.GetProperty("connectionToken").GetString()!;
    }

    public async Task SayGoodbyeAsync(string circuitId)
    {
        using var form = new MultipartFormDataContent { { new StringContent(circuitId), "circuitId" } };
        try
        {
            using var answer = await client.PostAsync(new Uri("_blazor/disconnect", UriKind.Relative), form);
        }
        catch (HttpRequestException)
        {
            // The server is already gone, and the circuit with it.
        }
    }

    public void Dispose() => client.Dispose();

    private async Task SignInAsync(string persona, CancellationToken cancellationToken)
    {
        var page = await GetPageAsync("/logga-in", cancellationToken);
        var name = page.IndexOf(persona, StringComparison.Ordinal);
        if (name < 0)
            throw new InvalidOperationException($"{persona} is not on the sign-in page.");
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", FormToken().Match(page).Groups[1].Value),
            new("persona", MemberId().Matches(page[..name])[^1].Groups[1].Value),
            new("returnUrl", "/"),
        ]);
        using var answer = await client.PostAsync(new Uri("/logga-in/demo", UriKind.Relative), form, cancellationToken);
        if (answer.Headers.Location is not { OriginalString: "/" })
            throw new InvalidOperationException($"{persona} was not signed in: {(int)answer.StatusCode}.");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("name=\"persona\" value=\"([^\"]+)\"")]
    private static partial Regex MemberId();
}
