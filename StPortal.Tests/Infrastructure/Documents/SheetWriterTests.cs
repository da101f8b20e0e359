using System.Globalization;
using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using StPortal.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>What a spreadsheet gets to read.</summary>
public sealed class SheetWriterTests
{
    private static readonly SheetTable Table = new(
        "Kohort", ["Namn", "Månader", "Delmål", "Dag"],
        [["Hanna Öberg; radiolog", 31.8m, 8, new DateOnly(2026, 12, 8)], ["=HYPERLINK(\"http://x\")", null, 0, null]]);

    [Fact]
    public void Csv_IsSwedish_AndRunsNoFormula()
    {
        var bytes = SheetWriter.ToCsv(Table);

        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal(
            "Namn;Månader;Delmål;Dag\r\n\"Hanna Öberg; radiolog\";31,8;8;2026-12-08\r\n\"'=HYPERLINK(\"\"http://x\"\")\";;0;\r\n",
            Encoding.UTF8.GetString(bytes.AsSpan(3)));
    }

    [Fact]
    public void Excel_HoldsRealNumbersAndDays()
    {
        using var file = new MemoryStream(SheetWriter.ToExcel(Table));

        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();

        Assert.Equal("Hanna Öberg; radiolog", rows[0]["Namn"]);
        Assert.Equal(31.8, Convert.ToDouble(rows[0]["Månader"], CultureInfo.InvariantCulture), 3);
        Assert.Equal(8, Convert.ToInt32(rows[0]["Delmål"], CultureInfo.InvariantCulture));
        Assert.Equal(new DateTime(2026, 12, 8), rows[0]["Dag"]);
        Assert.Equal("'=HYPERLINK(\"http://x\")", rows[1]["Namn"]);
    }

    [Fact]
    public void Excel_RunsNoFormula()
    {
        using var book = new ZipArchive(new MemoryStream(SheetWriter.ToExcel(Table)));
        using var sheet = new StreamReader(book.GetEntry("xl/worksheets/sheet1.xml")!.Open());

        Assert.DoesNotContain("<x:f", sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_WithoutRows_HasItsHeadings()
    {
        using var file = new MemoryStream(SheetWriter.ToExcel(Table with { Rows = [] }));

        Assert.Equal(Table.Columns, file.Query().Cast<IDictionary<string, object?>>().First().Values.Select(cell => (string)cell!));
    }
}
