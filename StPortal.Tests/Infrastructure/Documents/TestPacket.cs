using SkiaSharp;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Documents;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>A packet assembled to a file of its own.</summary>
internal sealed class TestPacket : IDisposable
{
    private static readonly SkiaDocumentRenderer Renderer = new(TimeProvider.System);

    public string File { get; } = Path.Combine(Path.GetTempPath(), $"stportal-test-{Guid.NewGuid():N}.pdf");

    public static TheoryData<string> Engines => ["qpdf", "PdfPig"];

    public static IPdfAssembler Assembler(string engine) => engine == "qpdf" ? new QpdfAssembler(Renderer) : new PdfPigAssembler(Renderer);

    public static IPdfAssembler Hurried() => new QpdfAssembler(Renderer) { Limit = TimeSpan.Zero };

    public static PacketAttachment Attachment(int number, byte[] bytes, AttachmentType type = AttachmentType.Pdf) =>
        new($"Bilaga {number}", $"Intyg {number}", type, _ => Task.FromResult<Stream>(new MemoryStream(bytes)));

    public async Task<AssembledPacket> AssembleAsync(IPdfAssembler assembler, CancellationToken cancellationToken, params PacketAttachment[] attachments)
    {
        var front = Renderer.Render(new DocumentDescription("Underlag", [new ParagraphBlock("Åsa Öberg")]), pageNumbers: false);
        await using var target = System.IO.File.Create(File);
        return await assembler.AssembleAsync(new PacketParts("Underlag för Åsa Öberg", front, attachments), target, cancellationToken);
    }

    /// <summary>A page drawn by Poppler as a person sees it, a pixel a point.</summary>
    public SKBitmap Draw(int page)
    {
        var drawing = Path.ChangeExtension(File, null);
        SamplePdf.Run("pdftoppm", "-cropbox", "-r", "72", "-png", "-singlefile", "-f", $"{page}", "-l", $"{page}", File, drawing);
        try
        {
            return SKBitmap.Decode(drawing + ".png");
        }
        finally
        {
            System.IO.File.Delete(drawing + ".png");
        }
    }

    public void Dispose() => System.IO.File.Delete(File);
}
