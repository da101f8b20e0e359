using Microsoft.Extensions.Localization;
using StPortal.Domain.Imports;
using StPortal.Infrastructure.Imports;

namespace StPortal.App.Operator;

/// <summary>Every row that needs somebody's eye, then the figures per list.</summary>
internal sealed class ImportReportWriter(
    TextWriter output, IStringLocalizer<OperatorTexts> texts, IReadOnlyDictionary<ListName, string> names)
{
    private readonly RowReasons reasons = new(texts);

    public async Task WriteAsync(ImportReport report)
    {
        await WriteSectionAsync("BadRows", report.Flaws, flaw =>
            texts["BadRow", Place(flaw.Row), ListHeadings.Of(flaw.Row.List, flaw.Column), reasons.Of(flaw.Reason)]);
        await WriteSectionAsync("FollowingRows", report.Consequences, row => texts["FollowingRow", Place(row.Row), Place(row.Cause)]);
        await WriteSectionAsync("WarnedRows", report.Warnings, warning =>
            texts["BadRow", Place(warning.Row), ListHeadings.Of(warning.Row.List, warning.Column), texts[warning.Kind.ToString(), warning.Value]]);
        await WriteCountsAsync(report);
    }

    private string Place(RowPlace row) => texts["RowPlace", names[row.List], row.Line];

    private async Task WriteSectionAsync<T>(string heading, IReadOnlyList<T> rows, Func<T, string> line)
    {
        if (rows.Count == 0)
            return;
        await output.WriteLineAsync(texts[heading, rows.Count].Value);
        foreach (var row in rows)
            await output.WriteLineAsync("  " + line(row));
        await output.WriteLineAsync();
    }

    private async Task WriteCountsAsync(ImportReport report)
    {
        var heading = texts["CountHeadings"].Value.Split('|');
        var width = report.Counts.Max(count => count.Name.Length) + 2;
        await output.WriteLineAsync(Line(width, heading));
        foreach (var count in report.Counts)
        {
            int[] figures = [count.Rows, count.New, count.AlreadyThere, count.Bad, count.Following, count.Warnings];
            await output.WriteLineAsync(Line(width, [count.Name, .. figures.Select(figure => $"{figure}")]));
        }

        // A misspelt file name must not pass for an empty list.
        foreach (var list in Enum.GetValues<ListName>().Where(list => !names.ContainsKey(list)))
            await output.WriteLineAsync(texts["ListIsNotGiven", list.ToString().ToLowerInvariant()].Value);
        if (report.NewUnits > 0)
            await output.WriteLineAsync(texts["NewUnits", report.NewUnits].Value);
        if (!report.IsSaved)
            await output.WriteLineAsync(texts["NotSaved"].Value);
    }

    private static string Line(int width, string[] cells) =>
        cells[0].PadRight(width) + string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(13)));
}
