using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>
/// A file as qpdf writes it with object streams off: table, catalogue and one flat list of pages stand in plain text, so that a few short
/// reads find what an outline must point to. Anything else throws <see cref="InvalidOperationException"/>.
/// </summary>
internal sealed partial class MergedFile
{
    // A line of a cross-reference table, by the standard.
    private const int LineLength = 20;

    private readonly Stream file;
    private readonly long firstLine;

    public MergedFile(Stream file)
    {
        this.file = file;
        var end = ReadAt(Math.Max(0, file.Length - 1024), 1024);
        TableOffset = long.Parse(Find(Start(), end).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var head = Find(TableHead(), ReadAt(TableOffset, 64));
        firstLine = TableOffset + head.Length;
        Size = Number(head.Groups[1]);
        var trailer = ReadAt(firstLine + ((long)Size * LineLength), 1024);
        Root = Number(Find(RootOf(), trailer).Groups[1]);
        Identifier = IdentifierOf().Match(trailer).Value;
        Catalogue = ObjectAt(Root);
        Pages = [.. Find(KidsOf(), ObjectAt(Number(Find(PagesOf(), Catalogue).Groups[1]))).Groups[1].Captures.Select(Number)];
    }

    /// <summary>Where the cross-reference table begins.</summary>
    public long TableOffset { get; }

    /// <summary>One more than the highest object number.</summary>
    public int Size { get; }

    /// <summary>The catalogue's object number.</summary>
    public int Root { get; }

    /// <summary>The trailer's entry, or nothing.</summary>
    public string Identifier { get; }

    /// <summary>The catalogue's dictionary as it is written.</summary>
    public string Catalogue { get; }

    /// <summary>The object number of each page, in order.</summary>
    public IReadOnlyList<int> Pages { get; }

    private string ObjectAt(int number)
    {
        var offset = long.Parse(ReadAt(firstLine + ((long)number * LineLength), 10), CultureInfo.InvariantCulture);
        for (var length = 4096; ; length *= 4)
        {
            var match = Dictionary().Match(ReadAt(offset, length));
            if (match.Success && Number(match.Groups[1]) == number)
                return match.Groups[2].Value;
            if (offset + length >= file.Length)
                throw new InvalidOperationException($"Object {number} of the merged file is not as expected.");
        }
    }

    private string ReadAt(long offset, int count)
    {
        file.Position = offset;
        var bytes = new byte[count];
        return Encoding.Latin1.GetString(bytes, 0, file.ReadAtLeast(bytes, count, throwOnEndOfStream: false));
    }

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static Match Find(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match : throw new InvalidOperationException("The merged file is not as expected.");

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\s*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^xref\n0 (\d+)\n")]
    private static partial Regex TableHead();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex RootOf();

    [GeneratedRegex(@"/ID \[<[0-9a-f]*><[0-9a-f]*>\]")]
    private static partial Regex IdentifierOf();

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex PagesOf();

    [GeneratedRegex(@"/Kids \[ (?:(\d+) 0 R )+\]")]
    private static partial Regex KidsOf();

    [GeneratedRegex(@"^(\d+) 0 obj\n(<<.*?>>)\nendobj\n", RegexOptions.Singleline)]
    private static partial Regex Dictionary();
}
