using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>What holds for assembling by qpdf alone.</summary>
public sealed class QpdfAssemblerTests : IDisposable
{
    private readonly TestPacket packet = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => packet.Dispose();

    [Fact]
    public async Task Assemble_SomeThatOnlyQpdfCannotRead_FindsEachAmongTheRest()
    {
        var attachments = Enumerable.Range(1, 9).Select(i => TestPacket.Attachment(i, i is 3 or 4 or 9 ? Circular() : SamplePdf.Of(i))).ToArray();

        var result = await packet.AssembleAsync(TestPacket.Assembler("qpdf"), Token, attachments);

        Assert.Equal(["Bilaga 3", "Bilaga 4", "Bilaga 9"], result.Unreadable.Select(one => one.Label));
        // The front, what could be read, and a page for each that could not.
        Assert.Equal(1 + 1 + 2 + 5 + 6 + 7 + 8 + 3, result.PageCount);
        Assert.Equal($"{result.PageCount}\n", SamplePdf.Run("qpdf", "--show-npages", packet.File));
    }

    [Fact]
    public async Task Assemble_OutlineInAnyLetters_PointsToTheFirstPageOfEach()
    {
        await packet.AssembleAsync(
            TestPacket.Assembler("qpdf"), Token, TestPacket.Attachment(1, SamplePdf.Of(2)),
            new PacketAttachment("Bilaga 2", "Zoë (\\ ) 漢", AttachmentType.Pdf, _ => Task.FromResult<Stream>(new MemoryStream(SamplePdf.Of(1)))));

        SamplePdf.Run("qpdf", "--check", packet.File);
        using var outline = System.Text.Json.JsonDocument.Parse(SamplePdf.Run("qpdf", "--json=2", "--json-key=outlines", packet.File));
        var entries = outline.RootElement.GetProperty("outlines").EnumerateArray().ToList();
        Assert.Equal(
            ["Underlag för Åsa Öberg", "Bilaga 1 Intyg 1", "Bilaga 2 Zoë (\\ ) 漢"], entries.Select(one => one.GetProperty("title").GetString()));
        Assert.Equal([1, 2, 4], entries.Select(one => one.GetProperty("destpageposfrom1").GetInt32()));
        Assert.Contains("Underlag för Åsa Öberg", SamplePdf.Run("pdfinfo", packet.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assemble_AttachmentWithAForm_KeepsItBesideTheOutline()
    {
        var form = RawPdf.OnePage(
            "/AcroForm << /Fields [4 0 R] /DA (/Helv 0 Tf) >>", "/Annots [4 0 R]", "[0 0 200 200]",
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (namn) /V (>>) /Rect [10 10 90 30] /P 3 0 R >>");

        await packet.AssembleAsync(TestPacket.Assembler("qpdf"), Token, TestPacket.Attachment(1, form));

        SamplePdf.Run("qpdf", "--check", packet.File);
        using var all = System.Text.Json.JsonDocument.Parse(
            SamplePdf.Run("qpdf", "--json=2", "--json-key=acroform", "--json-key=outlines", packet.File));
        Assert.True(all.RootElement.GetProperty("acroform").GetProperty("hasacroform").GetBoolean());
        Assert.Equal(2, all.RootElement.GetProperty("outlines").GetArrayLength());
    }

    [Fact]
    public async Task Assemble_AttachmentStoredOnDisk_IsReadThereAndLeftAsItWas()
    {
        var stored = Path.Combine(Path.GetTempPath(), $"stportal-test-{Guid.NewGuid():N}");
        var bytes = SamplePdf.Of(2);
        await File.WriteAllBytesAsync(stored, bytes, Token);
        try
        {
            var result = await packet.AssembleAsync(
                TestPacket.Assembler("qpdf"), Token,
                new PacketAttachment("Bilaga 1", "Intyg", AttachmentType.Pdf, _ => Task.FromResult<Stream>(File.OpenRead(stored))));

            Assert.Equal(3, result.PageCount);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(stored, Token));
        }
        finally
        {
            File.Delete(stored);
        }
    }

    /// <summary>A page tree that comes back to itself: PdfPig reads the page once, qpdf gives the file up.</summary>
    private static byte[] Circular() => RawPdf.Of(
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    ]);
}
