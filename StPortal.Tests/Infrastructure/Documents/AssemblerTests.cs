using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>Both assemblers meet the same tests.</summary>
public sealed class AssemblerTests : IDisposable
{
    private static readonly SkiaDocumentRenderer Renderer = new(TimeProvider.System);
    private readonly string file = Path.Combine(Path.GetTempPath(), $"stportal-{Guid.NewGuid():N}.pdf");

    public static TheoryData<string> Both => ["qpdf", "PdfPig"];

    public void Dispose() => File.Delete(file);

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_Attachments_AreMergedStampedNumberedAndInTheOutline(string engine)
    {
        var result = await AssembleAsync(
            engine,
            Pdf(1, SamplePdf.Of(2)),
            Image(2, SamplePdf.Jpeg(400, 300)),
            Pdf(3, SamplePdf.Of(1, 842, 595)));

        Assert.Equal(5, result.PageCount);
        Assert.Empty(result.Unreadable);
        SamplePdf.Run("qpdf", "--check", file);
        var pages = Pages();
        for (var i = 0; i < pages.Count; i++)
            Assert.Contains($"Sida {i + 1} av 5", pages[i], StringComparison.Ordinal);
        Assert.DoesNotContain("Bilaga 1", pages[0], StringComparison.Ordinal);
        Assert.All(pages[1..3], page => Assert.Contains("Bilaga 1", page, StringComparison.Ordinal));
        Assert.Contains("Bilaga 2", pages[3], StringComparison.Ordinal);
        Assert.Contains("Bilaga 3", pages[4], StringComparison.Ordinal);
        Assert.Contains("Intyg åäö 2", pages[2], StringComparison.Ordinal);
        Assert.Equal(["Försättsblad", "Bilaga 1 Intyg 1", "Bilaga 2 Foto 2", "Bilaga 3 Intyg 3"], OutlineTitles());
    }

    [Theory]
    [InlineData("qpdf", 90)]
    [InlineData("qpdf", 180)]
    [InlineData("qpdf", 270)]
    [InlineData("PdfPig", 90)]
    [InlineData("PdfPig", 180)]
    [InlineData("PdfPig", 270)]
    public async Task Assemble_RotatedPage_IsStampedUprightAtTheTopRight(string engine, int angle)
    {
        await AssembleAsync(engine, Pdf(1, SamplePdf.Rotated(SamplePdf.Of(1), angle)));

        // Poppler draws the page as a person sees it; the stamp must be in its upper right corner and read left to right.
        var box = SamplePdf.Run("pdftotext", "-f", "2", "-l", "2", "-bbox", file, "-");
        var page = System.Text.RegularExpressions.Regex.Match(box, """<page width="([\d.]+)" height="([\d.]+)">""");
        var word = System.Text.RegularExpressions.Regex.Match(box, """<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Bilaga</word>""");
        Assert.True(word.Success, box);
        double Number(System.Text.RegularExpressions.Match match, int group) =>
            double.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(Number(word, 1) > Number(page, 1) * 0.7, box);
        Assert.True(Number(word, 4) < Number(page, 2) * 0.1, box);
        Assert.True(Number(word, 3) - Number(word, 1) > Number(word, 4) - Number(word, 2), box);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_WhatCannotBeRead_IsNamedOnAPageInItsPlaceAndInTheResult(string engine)
    {
        var result = await AssembleAsync(
            engine,
            Pdf(1, "detta är ingen pdf"u8.ToArray()),
            Pdf(2, SamplePdf.Encrypted(SamplePdf.Of(1))),
            new PacketAttachment("Bilaga 3", "Brev", AttachmentType.Docx, _ => throw new InvalidOperationException("never opened")),
            new PacketAttachment("Bilaga 4", "Borta", AttachmentType.Pdf, _ => throw new FileNotFoundException()),
            Image(5, [0xFF, 0xD8, 0xFF, 0x00]),
            Pdf(6, SamplePdf.Of(1)));

        Assert.Equal(
            [UnreadableReason.Damaged, UnreadableReason.Encrypted, UnreadableReason.NotConvertible, UnreadableReason.Missing, UnreadableReason.Damaged],
            result.Unreadable.Select(one => one.Reason));
        Assert.Equal(7, result.PageCount);
        SamplePdf.Run("qpdf", "--check", file);
        Assert.Contains("Bilaga 2 kunde inte läggas in", Pages()[2], StringComparison.Ordinal);
        Assert.Equal(7, OutlineTitles().Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Assemble_FrontMatterAlone_IsAPacket(string engine)
    {
        var result = await AssembleAsync(engine);

        Assert.Equal(1, result.PageCount);
        Assert.Contains("Sida 1 av 1", Assert.Single(Pages()), StringComparison.Ordinal);
    }

    private static PacketAttachment Pdf(int number, byte[] bytes) =>
        new($"Bilaga {number}", $"Intyg {number}", AttachmentType.Pdf, _ => Task.FromResult<Stream>(new MemoryStream(bytes)));

    private static PacketAttachment Image(int number, byte[] bytes) =>
        new($"Bilaga {number}", $"Foto {number}", AttachmentType.Jpeg, _ => Task.FromResult<Stream>(new MemoryStream(bytes)));

    private async Task<AssembledPacket> AssembleAsync(string engine, params PacketAttachment[] attachments)
    {
        IPdfAssembler assembler = engine == "qpdf" ? new QpdfAssembler(Renderer) : new PdfPigAssembler(Renderer);
        var front = Renderer.Render(
            new DocumentDescription("Underlag", [new HeadingBlock("Försättsblad", 1), new ParagraphBlock("Åsa Öberg")]), pageNumbers: false);
        await using var target = File.Create(file);
        return await assembler.AssembleAsync(new PacketParts("Underlag för Åsa Öberg", front, attachments), target, TestContext.Current.CancellationToken);
    }

    private List<string> Pages()
    {
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))];
    }

    private List<string> OutlineTitles()
    {
        using var pdf = PdfDocument.Open(file);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        return [.. bookmarks.GetNodes().Select(node => node.Title)];
    }
}
