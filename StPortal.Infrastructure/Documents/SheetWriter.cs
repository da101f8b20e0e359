using System.Globalization;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace StPortal.Infrastructure.Documents;

/// <summary>Writes a table as an Excel workbook or as CSV for Excel in Sweden: semicolons, decimal commas, UTF-8 with its mark.</summary>
public static class SheetWriter
{
    public const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string CsvType = "text/csv; charset=utf-8";

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Days and numbers are days and numbers in the sheet; every column is as wide as what stands in it.</summary>
    public static byte[] ToExcel(SheetTable table)
    {
        var rows = table.Rows.Select(row => table.Columns.Zip(row).ToDictionary(pair => pair.First, pair => InExcel(pair.Second)));
        using var file = new MemoryStream();
        file.SaveAs(table.Rows.Count == 0 ? Headings(table) : rows, sheetName: table.Name, configuration: new OpenXmlConfiguration
        {
            TableStyles = TableStyles.None,
            FreezeRowCount = 1,
            DynamicColumns = [.. table.Columns.Select((name, at) => Column(table, name, at))],
        });
        return file.ToArray();
    }

    public static byte[] ToCsv(SheetTable table)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns]);
            foreach (var row in table.Rows)
                csv.WriteRecord([.. row.Select(InCsv)]);
        }

        return file.ToArray();
    }

    private static DynamicExcelColumn Column(SheetTable table, string name, int at) => new(name)
    {
        Width = Math.Clamp(2 + table.Rows.Select(row => InCsv(row[at]).Length).Append(name.Length).Max(), 8, 60),
        Format = table.Rows.Select(row => row[at]).FirstOrDefault(cell => cell is not null) is DateOnly ? "yyyy-mm-dd" : null,
    };

    private static object? InExcel(object? cell) => cell switch
    {
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        string text => Safe(text),
        _ => cell,
    };

    private static string InCsv(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.#", Swedish),
        IFormattable number => number.ToString(null, Swedish),
        _ => Safe((string)cell),
    };

    /// <summary>A text that begins like a formula is given an apostrophe, so that no sheet runs it.</summary>
    private static string Safe(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static Dictionary<string, object?>[] Headings(SheetTable table) => [table.Columns.ToDictionary(name => name, _ => (object?)null)];
}
