using System.Globalization;
using System.Text;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>
/// Appends outline, title and language to a merged file, as an update of the kind that the standard describes: the pages, often tens of
/// megabytes, are not written a second time.
/// </summary>
internal sealed class OutlineUpdate(MergedFile merged, long length)
{
    private readonly StringBuilder text = new();
    private readonly SortedDictionary<int, long> offsets = [];

    /// <summary>What to write after the file's <paramref name="length"/> bytes.</summary>
    public byte[] Write(IReadOnlyList<OutlineEntry> outline, string title)
    {
        var root = merged.Size;
        var first = root + 1;
        var information = first + outline.Count;
        Add(merged.Root, $"{merged.Catalogue[..^2]}/Outlines {root} 0 R /PageMode /UseOutlines /Lang {Text("sv-SE")} "
            + "/ViewerPreferences << /DisplayDocTitle true >> >>");
        Add(root, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Outlines /Count {outline.Count} /First {first} 0 R /Last {information - 1} 0 R >>"));
        for (var i = 0; i < outline.Count; i++)
            Add(first + i, Entry(outline[i], root, i > 0 ? first + i - 1 : null, i < outline.Count - 1 ? first + i + 1 : null));
        Add(information, $"<< /Title {Text(title)} /Creator {Text("ST-portalen")} >>");
        AddTable(information);
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private string Entry(OutlineEntry entry, int parent, int? before, int? after) => string.Create(
        CultureInfo.InvariantCulture,
        $"<< /Title {Text(entry.Title)} /Parent {parent} 0 R /Dest [ {merged.Pages[entry.Page - 1]} 0 R /Fit ]{Link("Prev", before)}{Link("Next", after)} >>");

    private static string Link(string name, int? number) =>
        number is null ? "" : string.Create(CultureInfo.InvariantCulture, $" /{name} {number} 0 R");

    private void Add(int number, string dictionary)
    {
        offsets[number] = length + text.Length;
        text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{dictionary}\nendobj\n");
    }

    private void AddTable(int information)
    {
        var start = length + text.Length;
        text.Append("xref\n");
        foreach (var (number, offset) in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Root {merged.Root} 0 R /Info {information} 0 R /Size {information + 1} {merged.Identifier} /Prev {merged.TableOffset} >>\n");
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
    }

    /// <summary>Any language's letters, and none that a string's own marks would have to be escaped in.</summary>
    private static string Text(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";
}
