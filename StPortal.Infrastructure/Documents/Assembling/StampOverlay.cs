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

    public static void Draw(IReadOnlyList<PageShape> pages, Stream target, OverlayFit fit)
    {
        using var managed = new SKManagedWStream(target);
        using var document = SKDocument.CreatePdf(managed);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var (width, height) = page.IsSideways ? (page.Seen.Height, page.Seen.Width) : (page.Seen.Width, page.Seen.Height);
            var canvas = fit == OverlayFit.OnSeenPage ? BeginOnSeenPage(document, page) : BeginOnTurnedFrame(document, page);
            if (page.Stamp is { } stamp)
                Label(canvas, stamp, TextStyle.Strong, width - Edge, Edge + TextStyle.Strong.LineHeight);
            Label(canvas, SkiaDocumentRenderer.PageNumber(i + 1, pages.Count), TextStyle.Quiet, width - Edge, height - Edge);
            document.EndPage();
        }

        document.Close();
    }

    /// <summary>After this, drawing in the page's coordinates as seen lands upright once the viewer rotates the page.</summary>
    private static SKCanvas BeginOnSeenPage(SKDocument document, PageShape page)
    {
        var seen = page.Seen;
        var canvas = document.BeginPage(seen.Width, seen.Height);
        canvas.Translate(page.Rotation is 180 or 270 ? seen.Width : 0, page.Rotation is 90 or 180 ? seen.Height : 0);
        canvas.RotateDegrees(-page.Rotation);
        return canvas;
    }

    /// <summary>After this, drawing in the page's coordinates as seen lands where the seen part lies in the frame.</summary>
    private static SKCanvas BeginOnTurnedFrame(SKDocument document, PageShape page)
    {
        var (seen, frame) = (page.Seen, page.Frame);
        var canvas = page.IsSideways ? document.BeginPage(frame.Height, frame.Width) : document.BeginPage(frame.Width, frame.Height);
        var (right, down) = page.Rotation switch
        {
            90 => (seen.Bottom - frame.Bottom, seen.Left - frame.Left),
            180 => (frame.Right - seen.Right, seen.Bottom - frame.Bottom),
            270 => (frame.Top - seen.Top, frame.Right - seen.Right),
            _ => (seen.Left - frame.Left, frame.Top - seen.Top),
        };
        canvas.Translate(right, down);
        return canvas;
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
