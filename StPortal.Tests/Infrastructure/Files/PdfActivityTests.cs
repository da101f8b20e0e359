using System.IO.Compression;
using System.Text;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Files;
using StPortal.Tests.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Files;

public sealed class PdfActivityTests
{
    private const string Link = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] {0} >>]";
    private const string Field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] {0} >>";

    [Theory]
    [InlineData("/A << /S /Launch /F (calc.exe) >>")]
    [InlineData("/A << /S /Laun#63h /F (calc.exe) >>")]
    [InlineData("/A << /S /J#61vaScript /JS (app.alert\\(1\\)) >>")]
    [InlineData("/A << /#53 /JavaScript /J#53 (app.alert\\(1\\)) >>")]
    [InlineData("/A << /S /JavaScript /JS 4 0 R >>")]
    [InlineData("/A << /S /JavaScript >>")]
    [InlineData("/A << /S /GoTo /D [3 0 R /Fit] /Next << /S /Launch /F (calc.exe) >> >>")]
    [InlineData("/A << /S /SubmitForm /F (http://a.example) >>")]
    [InlineData("/A << /S /ImportData /F (a.fdf) >>")]
    [InlineData("/A << /S /GoToE /D [0 /Fit] >>")]
    [InlineData("/A << /S /Rendition /JS (app.alert\\(1\\)) >>")]
    [InlineData("/AA << /E << /S /URI /URI (http://a.example) >> >>")]
    [InlineData("/AA << /E << /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (http://a.example) >> >> >>")]
    [InlineData("/FS << /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>")]
    [InlineData("/Extra << /Subtype /RichMedia >>")]
    public void Inspect_ActiveAnnotation_IsRefusedAlsoInAnObjectStream(string what)
    {
        var plain = RawPdf.OnePage(page: Link.Replace("{0}", what, StringComparison.Ordinal), more: Stream("app.alert(1)"));

        AssertActive(plain);
        AssertActive(SamplePdf.Compressed(plain));
    }

    [Theory]
    [InlineData("/AcroForm << /Fields [] /XFA 4 0 R >>", "")]
    [InlineData("/Names << /JavaScript << /Names [] >> >>", "")]
    [InlineData("/Names << /Embedded#46iles << /Names [] >> >>", "")]
    [InlineData("/OpenAction << /S /URI /URI (http://a.example) >>", "")]
    [InlineData("/AA << /WC << /S /GoTo /D [3 0 R /Fit] >> >>", "")]
    [InlineData("/AF [<< /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>]", "")]
    [InlineData("", "/AA << /O << /S /URI /URI (http://a.example) >> >>")]
    [InlineData("", "/AA << /O << /S /Named /N /Print >> >>")]
    [InlineData("", "/AF [<< /Type /Filespec /F (a.exe) /EF << /F 4 0 R >> >>]")]
    public void Inspect_ActiveDocumentOrPage_IsRefused(string catalogue, string page)
    {
        var plain = RawPdf.OnePage(catalogue, page, more: Stream("MZ"));

        AssertActive(plain);
        AssertActive(SamplePdf.Compressed(plain));
    }

    [Theory]
    [InlineData("AFNumber_Format(2, 0, 0, 0, \"\", true); app.alert(1);")]
    [InlineData("AFNumber_Format(app.alert(1), 0, 0, 0, \"\", true);")]
    [InlineData("AFNumber_Format = app.alert; AFNumber_Format(1);")]
    [InlineData("AFSimple_Calculate(\"SUM\", new Array(app.alert(1)));")]
    [InlineData("AFNumber_Format(\"\\\"+app.alert(1)+\\\"\");")]
    public void Inspect_FieldScriptThatDoesMoreThanFormat_IsRefused(string script)
    {
        AssertActive(WithFieldScript(script));
        AssertActive(SamplePdf.Compressed(WithFieldScript(script)));
    }

    [Theory]
    [InlineData("AFNumber_Format(2, 3, 0, 0, \"\", true);")]
    [InlineData("AFNumber_Keystroke(2, 3, 0, 0, \" kr\", false)")]
    [InlineData("AFDate_FormatEx(\"yyyy-mm-dd\");")]
    [InlineData("AFSimple_Calculate(\"SUM\", new Array (\"omfattning Row1\", \"omfattning Row2\"));")]
    public void Inspect_FieldThatFormatsByTheViewersOwnFunctions_IsTaken(string script)
    {
        Assert.Equal(AttachmentType.Pdf, Inspect(WithFieldScript(script)));
        Assert.Equal(AttachmentType.Pdf, Inspect(SamplePdf.Compressed(WithFieldScript(script))));
    }

    [Theory]
    [InlineData("/A << /S /GoTo /D [3 0 R /Fit] >>")]
    [InlineData("/A << /S /URI /URI (https://www.socialstyrelsen.se) >>")]
    [InlineData("/A << /S /Named /N /Print >>")]
    [InlineData("/A << /S /ResetForm >>")]
    [InlineData("/AA << /E << /S /Hide /T (a) >> >>")]
    [InlineData("/BS << /S /B /W 1 >> /MK << /BG [1] >>")]
    public void Inspect_HarmlessAnnotation_IsTaken(string what) =>
        Assert.Equal(AttachmentType.Pdf, Inspect(RawPdf.OnePage("/AcroForm << /Fields [] >>", Link.Replace("{0}", what, StringComparison.Ordinal))));

    [Fact]
    public void Inspect_ActionOutsideTheCrossReferenceTable_IsRefused() =>
        AssertActive([.. RawPdf.OnePage(), .. "9 0 obj << /S /L#61unch /F (calc.exe) >> endobj\n"u8]);

    [Fact]
    public void Inspect_TableThatNamesManyMissingObjects_IsDamaged()
    {
        var file = Encoding.Latin1.GetString(RawPdf.OnePage(more: [.. Enumerable.Repeat("null", 40)]));

        var broken = file.Replace("null endobj", "null endo  ", StringComparison.Ordinal).Replace(" 0 obj null", " 0 xyz null", StringComparison.Ordinal);

        Assert.IsType<FileIsDamaged>(Judge(Encoding.Latin1.GetBytes(broken)).Refusal);
    }

    [Fact]
    public void Inspect_FileWithoutItsTable_IsRefusedForWhatItsObjectStreamsHold()
    {
        var link = Link.Replace("{0}", "/A 4 0 R", StringComparison.Ordinal);
        var whole = SamplePdf.Compressed(RawPdf.OnePage(page: link, more: "<< /S /Launch /F (calc.exe) >>"));

        AssertActive(whole[..whole.AsSpan().LastIndexOf("startxref"u8)]);
    }

    [Fact]
    public void Inspect_CompressedObjectThatTheTableDoesNotName_IsRefused()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write("9 0 << /S /Launch /F (calc.exe) >>"u8);
        var data = Encoding.Latin1.GetString(packed.ToArray());

        AssertActive(RawPdf.OnePage(
            more: $"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {data.Length} >>\nstream\n{data}\nendstream"));
    }

    [Fact]
    public void Inspect_PageTreeTooDeepForAnyStack_IsDamagedAndThePortalGoesOn()
    {
        const int Levels = 60_000;
        var tree = Enumerable.Range(3, Levels).Select(kid => $"<< /Type /Pages /Kids [{kid} 0 R] /Count 1 /Parent {kid - 2} 0 R >>");

        var file = RawPdf.Of(["<< /Type /Catalog /Pages 2 0 R >>", .. tree, "<< /Type /Page /MediaBox [0 0 9 9] >>"]);

        Assert.IsType<FileIsDamaged>(Judge(file).Refusal);
    }

    [Fact]
    public void Inspect_TheAuthoritysBlankForms_AreTaken()
    {
        // They lie beside the project; where they do not, there is nothing to try.
        var refused = SharedForms.Files().Where(file => !Judge(File.ReadAllBytes(file)).IsOk).Select(Path.GetFileName);

        Assert.Empty(refused);
    }

    private static string[] Stream(string text) => [$"<< /Length {text.Length} >>\nstream\n{text}\nendstream"];

    private static byte[] WithFieldScript(string script)
    {
        var escaped = script.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        var field = Field.Replace("{0}", $"/AA << /F << /S /JavaScript /JS ({escaped}) >> >>", StringComparison.Ordinal);
        return RawPdf.OnePage("/AcroForm << /Fields [4 0 R] >>", "/Annots [4 0 R]", more: field);
    }

    private static StPortal.Domain.Result<AttachmentType> Judge(byte[] pdf) => FileInspector.Inspect(new MemoryStream(pdf), "a.pdf");

    private static AttachmentType Inspect(byte[] pdf)
    {
        var judged = Judge(pdf);
        Assert.True(judged.IsOk, judged.IsOk ? "" : judged.Refusal.ToString());
        return judged.Value;
    }

    private static void AssertActive(byte[] pdf) => Assert.Equal(new PdfIsActive("a.pdf"), Judge(pdf).Refusal);
}
