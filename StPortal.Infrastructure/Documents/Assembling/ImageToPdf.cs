using SkiaSharp;
using StPortal.Infrastructure.Documents.Layout;
using StPortal.Infrastructure.Files;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>A photo or scan as one A4 page, upright by its EXIF orientation, within margins; landscape pictures on a landscape page.</summary>
internal static class ImageToPdf
{
    private const float Margin = 36;

    /// <summary>False when the picture cannot be read.</summary>
    public static bool TryConvert(Stream image, string targetFile)
    {
        using var data = SKData.Create(image);
        using var codec = data is null ? null : SKCodec.Create(data);
        if (codec is null || !PictureLimit.Holds(codec.Info))
            return false;
        using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        // Only a whole picture: of one cut short the decoder gives the upper part and leaves the rest grey.
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
            return false;
        var turn = TurnOf(codec.EncodedOrigin);
        var (width, height) = turn is 90 or 270 ? (bitmap.Height, bitmap.Width) : (bitmap.Width, bitmap.Height);
        var landscape = width > height;
        var (pageWidth, pageHeight) = landscape ? (PageFlow.Height, PageFlow.Width) : (PageFlow.Width, PageFlow.Height);
        var scale = Math.Min((pageWidth - (2 * Margin)) / width, (pageHeight - (2 * Margin)) / height);

        using var target = File.Create(targetFile);
        using var managed = new SKManagedWStream(target);
        using var document = SKDocument.CreatePdf(managed, new SKDocumentPdfMetadata { PdfA = true, RasterDpi = 144, EncodingQuality = 90 });
        var canvas = document.BeginPage(pageWidth, pageHeight);
        canvas.Translate(pageWidth / 2, pageHeight / 2);
        canvas.Scale(scale);
        canvas.RotateDegrees(turn);
        if (IsMirrored(codec.EncodedOrigin))
            canvas.Scale(-1, 1);
        using var picture = SKImage.FromBitmap(bitmap);
        canvas.DrawImage(picture, -bitmap.Width / 2f, -bitmap.Height / 2f, new SKSamplingOptions(SKCubicResampler.Mitchell));
        document.EndPage();
        document.Close();
        return true;
    }

    private static bool IsMirrored(SKEncodedOrigin origin) =>
        origin is SKEncodedOrigin.TopRight or SKEncodedOrigin.BottomLeft or SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightBottom;

    private static int TurnOf(SKEncodedOrigin origin) => origin switch
    {
        SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft => 180,
        SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom => 90,
        SKEncodedOrigin.LeftBottom or SKEncodedOrigin.LeftTop => 270,
        _ => 0,
    };
}
