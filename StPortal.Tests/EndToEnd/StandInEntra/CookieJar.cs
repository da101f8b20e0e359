using Microsoft.Net.Http.Headers;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>
/// Keeps cookies as a browser does. The runtime's own container refuses a cookie for another path than the answer's, which browsers do not,
/// and which the framework's cookies for a sign-in are.
/// </summary>
public sealed class CookieJar(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Dictionary<string, (string Value, string Path)> kept = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => kept.Keys;

    public string? this[string name] => kept.TryGetValue(name, out var one) ? one.Value : null;

    public void Set(string name, string value) => kept[name] = (value, "/");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var sent = kept.Where(one => path.StartsWith(one.Value.Path, StringComparison.Ordinal)).Select(one => $"{one.Key}={one.Value.Value}");
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", sent));
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Headers.TryGetValues("Set-Cookie", out var lines))
        {
            foreach (var cookie in SetCookieHeaderValue.ParseList([.. lines]))
                Take(cookie);
        }

        return answer;
    }

    private void Take(SetCookieHeaderValue cookie)
    {
        var name = cookie.Name.ToString();
        if (cookie.Expires < TimeProvider.System.GetUtcNow())
            kept.Remove(name);
        else
            kept[name] = (cookie.Value.ToString(), cookie.Path.HasValue ? cookie.Path.ToString() : "/");
    }
}
