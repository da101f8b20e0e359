using System.Text;
using MiniExcelLibs;
using StPortal.Domain.Imports;
using StPortal.Infrastructure.Imports;

namespace StPortal.Tests.Infrastructure.Imports;

public sealed class CohortListSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stportal-lists-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    public async Task Read_AnyEncoding_KeepsTheLetters(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        await WriteAsync("courses.csv", "ST-läkare (e-post);Kurs;Datum;Dagar;Arrangör\nåsa@r.example;Öron;2023-01-01;2;ÄÖ\n", encoding);

        var row = Assert.Single((await CohortListSource.ReadAsync(folder, Token)).Value.Rows);

        Assert.Equal(("åsa@r.example", "Öron", "ÄÖ"), (row[ListColumn.Trainee], row[ListColumn.CourseTitle], row[ListColumn.Organiser]));
    }

    [Fact]
    public async Task Read_RowsWithLineBreaksAndBlankLines_KeepTheirLineNumbers()
    {
        await WriteAsync("courses.csv", "ST-läkare;Kurs;Datum;Dagar;Arrangör\r\na@r.example;\"Två\r\nrader\";2023-01-01;2;x\r\n\r\n;;;;\r\nb@r.example;EKG;2023-01-01;2;x\r\n");

        var lists = (await CohortListSource.ReadAsync(folder, Token)).Value;

        Assert.Equal([2, 6], lists.Rows.Select(row => row.Place.Line));
    }

    [Fact]
    public async Task Read_ColumnsInOtherOrderAndMore_AreFoundByHeading()
    {
        await WriteAsync("Kurser.CSV", "Dagar,Anteckning,KURS,E-post,Datum,Arrangör,ST-läkare\n2,x,EKG,y,2023-01-01,region,a@r.example\n");

        var row = Assert.Single((await CohortListSource.ReadAsync(folder, Token)).Value.Rows);

        Assert.Equal(("a@r.example", "EKG", "2"), (row[ListColumn.Trainee], row[ListColumn.CourseTitle], row[ListColumn.CourseDays]));
    }

    [Fact]
    public async Task Read_ListWithoutAColumn_SaysWhich()
    {
        await WriteAsync("courses.csv", "ST-läkare;Kurs;Datum;Arrangör\n");

        Assert.Equal(new ColumnIsMissing("courses.csv", "Dagar"), (await CohortListSource.ReadAsync(folder, Token)).Refusal);
    }

    [Fact]
    public async Task Read_NoLists_IsRefused()
    {
        Assert.IsType<ListsAreMissing>((await CohortListSource.ReadAsync(folder, Token)).Refusal);
        Assert.IsType<ListsAreMissing>((await CohortListSource.ReadAsync(Path.Combine(folder, "saknas"), Token)).Refusal);
    }

    [Fact]
    public async Task Read_WorkbookThatIsNone_IsRefused()
    {
        await WriteAsync("kohort.xlsx", "inte en arbetsbok");

        Assert.Equal(new ListIsUnreadable("kohort.xlsx"), (await CohortListSource.ReadAsync(Path.Combine(folder, "kohort.xlsx"), Token)).Refusal);
    }

    [Fact]
    public async Task Import_Workbook_IsReadAsTheSameListsAre()
    {
        using var small = SmallCohort.Flawed();
        await using var fixture = await ImportFixture.StartAsync();
        var workbook = Path.Combine(folder, "kohort.xlsx");
        SaveAsWorkbook((await CohortListSource.ReadAsync(small.Folder, Token)).Value, workbook);

        var fromFiles = await fixture.ImportAsync(small.Folder);
        var fromWorkbook = await fixture.ImportAsync(workbook);

        Assert.Equal(fromFiles.Flaws.Select(flaw => (flaw.Row, flaw.Column)), fromWorkbook.Flaws.Select(flaw => (flaw.Row, flaw.Column)));
        Assert.Equal(fromFiles.Consequences, fromWorkbook.Consequences);
        Assert.Equal(["kohort.xlsx/people", "kohort.xlsx/trainings", "kohort.xlsx/placements", "kohort.xlsx/courses"], fromWorkbook.Counts.Select(count => count.Name));
    }

    /// <summary>As a spreadsheet holds it: days and numbers are cells of those kinds where they can be.</summary>
    private static void SaveAsWorkbook(CohortLists lists, string path)
    {
        var sheets = lists.Names.ToDictionary(name => Path.GetFileNameWithoutExtension(name.Value), name => (object)lists.Of(name.Key)
            .Select(row => ListHeadings.ColumnsOf(name.Key).ToDictionary(column => ListHeadings.Of(name.Key, column), column => Cell(row[column])))
            .ToList());
        MiniExcel.SaveAs(path, sheets);
    }

    private static object Cell(string text)
    {
        if (ListDay.Parse(text) is { IsOk: true } day)
            return day.Value.ToDateTime(default);
        return !text.Contains('%', StringComparison.Ordinal) && ListNumber.Parse(text) is { IsOk: true } number ? (double)number.Value : text;
    }

    private Task WriteAsync(string file, string text, Encoding? encoding = null) =>
        File.WriteAllTextAsync(Path.Combine(folder, file), text, encoding ?? Encoding.UTF8, Token);
}
