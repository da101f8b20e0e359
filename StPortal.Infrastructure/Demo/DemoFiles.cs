using SkiaSharp;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Documents;
using StPortal.Infrastructure.Files;

namespace StPortal.Infrastructure.Demo;

/// <summary>Real files for the demo's attachments, stored the way uploads are.</summary>
internal sealed class DemoFiles(IDocumentRenderer renderer, UploadReceiver receiver)
{
    public async Task<Attachment> PdfAsync(
        Training training, Guid uploaderId, string name, DocumentDescription document, DateTime atUtc, CancellationToken cancellationToken)
    {
        using var pdf = new MemoryStream(renderer.Render(document, pageNumbers: false).Pdf.ToArray());
        var file = await receiver.ReceiveAsync(training.OrganisationId, name, pdf, cancellationToken);
        return new Attachment(training.OrganisationId, training.Id, file.Value, uploaderId, atUtc);
    }

    /// <summary>A photographed certificate: light paper on a dark table.</summary>
    public async Task<Attachment> PhotoAsync(Training training, Guid uploaderId, string name, DateTime atUtc, CancellationToken cancellationToken)
    {
        using var bitmap = new SKBitmap(900, 1200);
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { Color = new SKColor(0xFA, 0xF8, 0xF2) })
        {
            canvas.Clear(new SKColor(0x3C, 0x4A, 0x48));
            canvas.RotateDegrees(-1.5f, 450, 600);
            canvas.DrawRect(70, 80, 760, 1040, paint);
            paint.Color = new SKColor(0x55, 0x55, 0x55);
            for (var i = 0; i < 14; i++)
                canvas.DrawRect(130, 190 + (i * 52), i % 4 == 3 ? 340 : 620, 8, paint);
        }

        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 82);
        using var stream = jpeg.AsStream();
        var file = await receiver.ReceiveAsync(training.OrganisationId, name, stream, cancellationToken);
        return new Attachment(training.OrganisationId, training.Id, file.Value, uploaderId, atUtc);
    }
}
