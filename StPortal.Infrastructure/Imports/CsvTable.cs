using CsvHelper;

namespace StPortal.Infrastructure.Imports;

/// <summary>Reads a CSV file, or cells pasted from a spreadsheet. The separator is the one the heading row uses most, semicolon first.</summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', '\t', ','];

    public static async Task<RawTable> ReadAsync(string path, CancellationToken cancellationToken)
    {
        return Parse(Path.GetFileName(path), ListText.Decode(await File.ReadAllBytesAsync(path, cancellationToken)));
    }

    public static RawTable Parse(string name, string text)
    {
        var headingEnd = text.IndexOfAny(['\r', '\n']);
        var heading = headingEnd < 0 ? text : text[..headingEnd];
        var options = new CsvReaderOptions
        {
            Separator = Separators.MaxBy(mark => heading.Count(letter => letter == mark)),
            HasHeader = false,
            SkipEmptyLines = true,
            // A quoted cell may hold line breaks: a row stands on the line where it begins.
            TrackLineNumbers = true,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<RawRow>();
        while (reader.Read())
            rows.Add(new RawRow((int)reader.LineNumber, [.. reader.Current.ToArray().Select(Clean)]));
        return new RawTable(name, rows);
    }

    private static string Clean(string? cell) => (cell ?? "").Trim('\uFEFF', '\u200B').Trim();
}
