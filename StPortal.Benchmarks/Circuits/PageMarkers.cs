using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StPortal.Benchmarks.Circuits;

/// <summary>What a page that is not prerendered holds: a comment for each interactive root, and the state kept for the circuit.</summary>
internal static partial class PageMarkers
{
    /// <summary>The first batch of root components, as blazor.web.js sends it.</summary>
    public static string RootOperations(string html)
    {
        var operations = new JsonArray();
        foreach (Match marker in Marker().Matches(html))
        {
            var root = JsonNode.Parse(WebUtility.HtmlDecode(marker.Groups[1].Value))!;
            if ((string?)root["type"] == "server" && root["descriptor"] is not null)
                operations.Add(new JsonObject { ["type"] = "add", ["ssrComponentId"] = operations.Count + 1, ["marker"] = root });
        }

        return operations.Count > 0
            ? new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString(JsonSerializerOptions.Web)
            : throw new InvalidDataException("The page has no interactive root.");
    }

    public static string ApplicationState(string html) => State().Match(html).Groups[1].Value;

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->", RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex State();
}
