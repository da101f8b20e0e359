using SkiaSharp;

namespace StPortal.Infrastructure.Documents.Layout;

/// <summary>Draws a table over as many pages as it needs, with its head on each.</summary>
internal sealed class TablePainter(PageFlow flow, TableBlock table)
{
    private const float Gap = 8;
    private const float Pad = 3;
    private const float BeginningKeptWhole = 80;

    private readonly float unit = PageFlow.ContentWidth / table.Columns.Sum(column => column.Share);

    public void Paint()
    {
        var head = Wrap([.. table.Columns.Select(column => column.Title)], TextStyle.Strong);
        var first = table.Rows.Count > 0 ? KeptWhole(Wrap(table.Rows[0], TextStyle.Body), TextStyle.Body, head) : 0;
        flow.Ensure(HeightOf(head, TextStyle.Strong) + first);
        PaintRow(head, TextStyle.Strong);
        foreach (var row in table.Rows)
            PaintBodyRow(Wrap(row, TextStyle.Body), TextStyle.Body, head);
        if (table.Sum is { } sum)
            PaintBodyRow(Wrap(sum, TextStyle.Strong), TextStyle.Strong, head);
        flow.Space(8);
    }

    private void PaintBodyRow(IReadOnlyList<IReadOnlyList<string>> cells, TextStyle style, IReadOnlyList<IReadOnlyList<string>> head)
    {
        if (flow.Ensure(KeptWhole(cells, style, head)))
            PaintRow(head, TextStyle.Strong);
        // A row taller than a page begins where it stands and goes on under the head on the next.
        while (HeightOf(cells, style) > flow.Room)
        {
            var fit = Math.Max(1, (int)((flow.Room - (2 * Pad)) / style.LineHeight));
            PaintRow([.. cells.Select(lines => lines.Take(fit).ToList())], style);
            cells = [.. cells.Select(lines => lines.Skip(fit).ToList())];
            flow.BeginPage();
            PaintRow(head, TextStyle.Strong);
        }

        PaintRow(cells, style);
    }

    private static float KeptWhole(IReadOnlyList<IReadOnlyList<string>> cells, TextStyle style, IReadOnlyList<IReadOnlyList<string>> head)
    {
        var height = HeightOf(cells, style);
        return HeightOf(head, TextStyle.Strong) + height <= PageFlow.ContentHeight ? height : BeginningKeptWhole;
    }

    private IReadOnlyList<IReadOnlyList<string>> Wrap(IReadOnlyList<string> cells, TextStyle style)
    {
        if (cells.Count != table.Columns.Count)
            throw new InvalidOperationException($"A row has {cells.Count} cells, the table {table.Columns.Count} columns.");
        return [.. cells.Select((cell, i) => TextWrap.Lines(cell, style, WidthOf(i)))];
    }

    private static float HeightOf(IReadOnlyList<IReadOnlyList<string>> cells, TextStyle style) =>
        (cells.Max(lines => lines.Count) * style.LineHeight) + (2 * Pad);

    private float WidthOf(int column) => (table.Columns[column].Share * unit) - Gap;

    private void PaintRow(IReadOnlyList<IReadOnlyList<string>> cells, TextStyle style)
    {
        var x = flow.Left;
        for (var i = 0; i < cells.Count; i++)
        {
            var numeric = table.Columns[i].IsNumeric;
            for (var line = 0; line < cells[i].Count; line++)
            {
                flow.DrawLine(
                    cells[i][line], style, numeric ? x + WidthOf(i) : x, Pad + (line * style.LineHeight),
                    numeric ? SKTextAlign.Right : SKTextAlign.Left);
            }

            x += table.Columns[i].Share * unit;
        }

        flow.Advance(HeightOf(cells, style));
        flow.DrawRule(flow.Left, flow.Left + PageFlow.ContentWidth, 0, style == TextStyle.Strong ? 1f : 0.4f);
    }
}
