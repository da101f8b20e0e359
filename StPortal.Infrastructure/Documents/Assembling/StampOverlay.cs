using SkiaSharp;
using StPortal.Infrastructure.Documents.Layout;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>
/// Draws, for each page of the packet, a transparent page with "Bilaga n" at the top right and "Sida x av y" at the bottom right,
/// each on a white ground so that they are legible over a scan.
/// </summary>
internal static class StampOverlay
{
    private const float Edge = 18;

    /// <param name="turned">Turn the drawing against the page's rotation, for a merger that lays it on the page before it is rotated.</param>
    public static void Draw(IReadOnlyList<PageShape> pages, Stream target, bool turned)
    {
        using var managed = new SKManagedWStream(target);
        using var document = SKDocument.CreatePdf(managed);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var sideways = turned && page.Rotation is 90 or 270;
            var canvas = document.BeginPage(sideways ? page.Height : page.Width, sideways ? page.Width : page.Height);
            if (turned)
                TurnBack(canvas, page);
            if (page.Stamp is { } stamp)
                Label(canvas, stamp, TextStyle.Strong, page.Width - Edge, Edge + TextStyle.Strong.LineHeight);
            Label(canvas, SkiaDocumentRenderer.PageNumber(i + 1, pages.Count), TextStyle.Quiet, page.Width - Edge, page.Height - Edge);
            document.EndPage();
        }

        document.Close();
    }

    /// <summary>After this, drawing in the page's own seen coordinates lands upright once the viewer rotates the page.</summary>
    private static void TurnBack(SKCanvas canvas, PageShape page)
    {
        switch (page.Rotation)
        {
            case 90:
                canvas.Translate(0, page.Width);
                canvas.RotateDegrees(-90);
                break;
            case 180:
                canvas.Translate(page.Width, page.Height);
                canvas.RotateDegrees(180);
                break;
            case 270:
                canvas.Translate(page.Height, 0);
                canvas.RotateDegrees(90);
                break;
        }
    }

    private static void Label(SKCanvas canvas, string text, TextStyle style, float right, float baseline)
    {
        var width = style.Measure(text);
        using var ground = new SKPaint { Color = SKColors.White };
        canvas.DrawRect(right - width - 4, baseline - style.LineHeight + 1, width + 8, style.LineHeight + 3, ground);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawText(text, right, baseline, SKTextAlign.Right, style.Font, ink);
    }
}
