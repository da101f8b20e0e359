using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>Writes the change, in qpdf's JSON, that gives a file its outline, title and language.</summary>
internal static class QpdfOutline
{
    /// <param name="described">What qpdf says of the file: pages, trailer and catalogue.</param>
    public static string Change(JsonNode described, IReadOnlyList<OutlineEntry> outline, string title)
    {
        var pages = described["pages"]!.AsArray().Select(page => page!["object"]!.GetValue<string>()).ToList();
        var header = described["qpdf"]![0]!.AsObject();
        var objects = described["qpdf"]![1]!.AsObject();
        var trailer = objects["trailer"]!["value"]!.AsObject();
        var root = trailer["/Root"]!.GetValue<string>();
        var catalogue = objects[$"obj:{root}"]!["value"]!.DeepClone().AsObject();
        var next = header["maxobjectid"]!.GetValue<int>() + 1;

        var changes = new JsonObject();
        var outlineReference = Reference(next++);
        var entryReferences = outline.Select(_ => Reference(next++)).ToList();
        changes[$"obj:{outlineReference}"] = Value(new JsonObject
        {
            ["/Type"] = "/Outlines",
            ["/Count"] = outline.Count,
            ["/First"] = entryReferences[0],
            ["/Last"] = entryReferences[^1],
        });
        for (var i = 0; i < outline.Count; i++)
            changes[$"obj:{entryReferences[i]}"] = Value(Entry(outline[i], pages, outlineReference, entryReferences, i));
        var information = Reference(next);
        changes[$"obj:{information}"] = Value(new JsonObject { ["/Title"] = "u:" + title, ["/Creator"] = "u:ST-portalen" });

        catalogue["/Outlines"] = outlineReference;
        catalogue["/PageMode"] = "/UseOutlines";
        catalogue["/Lang"] = "u:sv-SE";
        catalogue["/ViewerPreferences"] = new JsonObject { ["/DisplayDocTitle"] = true };
        changes[$"obj:{root}"] = Value(catalogue);
        var newTrailer = trailer.DeepClone().AsObject();
        newTrailer["/Info"] = information;
        changes["trailer"] = Value(newTrailer);
        return new JsonObject { ["qpdf"] = new JsonArray(header.DeepClone(), changes) }.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Entry(
        OutlineEntry entry, List<string> pages, string parent, List<string> references, int index)
    {
        var node = new JsonObject
        {
            ["/Title"] = "u:" + entry.Title,
            ["/Parent"] = parent,
            ["/Dest"] = new JsonArray(pages[entry.Page - 1], "/Fit"),
        };
        if (index > 0)
            node["/Prev"] = references[index - 1];
        if (index < references.Count - 1)
            node["/Next"] = references[index + 1];
        return node;
    }

    private static JsonObject Value(JsonNode value) => new() { ["value"] = value };

    private static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");
}
