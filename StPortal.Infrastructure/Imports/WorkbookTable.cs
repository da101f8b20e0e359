using System.Globalization;
using MiniExcelLibs;

namespace StPortal.Infrastructure.Imports;

/// <summary>Reads one sheet of an .xlsx workbook. Dates and numbers become the text a list would have.</summary>
internal static class WorkbookTable
{
    public static IReadOnlyList<string> SheetsOf(string path) => MiniExcel.GetSheetNames(path);

    public static RawTable Read(string path, string sheet)
    {
        using var file = File.OpenRead(path);
        return Read($"{Path.GetFileName(path)}/{sheet}", file, sheet);
    }

    /// <summary>The first sheet when none is named.</summary>
    public static RawTable Read(string name, Stream workbook, string? sheet = null) => new(
        name,
        [
            .. MiniExcel.Query(workbook, useHeaderRow: false, sheetName: sheet)
                .Cast<IDictionary<string, object?>>()
                .Select((cells, index) => new RawRow(index + 1, [.. cells.Values.Select(Text)])),
        ]);

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture).Trim(),
        _ => cell.ToString()!.Trim(),
    };
}
