using System.Globalization;
using SkiaSharp;
using StPortal.Infrastructure.Documents.Layout;

namespace StPortal.Infrastructure.Documents;

/// <summary>Draws by SkiaSharp: PDF/A-2b with subset, Unicode-mapped fonts.</summary>
public sealed class SkiaDocumentRenderer(TimeProvider clock) : IDocumentRenderer
{
    public RenderedDocument Render(DocumentDescription document, bool pageNumbers = true)
    {
        // How many pages there are is known only when all are laid out: once to count, once to draw.
        var total = pageNumbers ? Draw(document, Stream.Null, _ => null).PageCount : 0;
        using var pdf = new MemoryStream();
        var (pageCount, outline) = Draw(document, pdf, page => pageNumbers ? PageNumber(page, total) : null);
        return new RenderedDocument(pdf.ToArray(), pageCount, outline);
    }

    internal static string PageNumber(int page, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"Sida {page} av {total}");

    private (int PageCount, IReadOnlyList<OutlineEntry> Outline) Draw(DocumentDescription description, Stream target, Func<int, string?> footOf)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var metadata = new SKDocumentPdfMetadata
        {
            Title = description.Title,
            Creator = "ST-portalen",
            Creation = now,
            Modified = now,
            PdfA = true,
            RasterDpi = 144,
            EncodingQuality = 90,
        };
        using var managed = new SKManagedWStream(target);
        using var document = SKDocument.CreatePdf(managed, metadata);
        BlockPainter painter;
        int pages;
        using (var flow = new PageFlow(document, (canvas, page) => DrawFoot(canvas, footOf(page))))
        {
            flow.BeginPage();
            painter = new BlockPainter(flow);
            foreach (var block in description.Blocks)
                painter.Paint(block);
            pages = flow.PageCount;
        }

        document.Close();
        return (pages, painter.Outline);
    }

    private static void DrawFoot(SKCanvas canvas, string? text)
    {
        if (text is null)
            return;
        using var paint = new SKPaint { Color = TextStyle.Quiet.Colour, IsAntialias = true };
        canvas.DrawText(text, PageFlow.Width - PageFlow.Margin, PageFlow.Height - 32, SKTextAlign.Right, TextStyle.Quiet.Font, paint);
    }
}
