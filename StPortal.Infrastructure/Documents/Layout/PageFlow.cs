using SkiaSharp;

namespace StPortal.Infrastructure.Documents.Layout;

/// <summary>A4 pages filled from the top; opens a new one when what comes next does not fit. Measures are points.</summary>
internal sealed class PageFlow(SKDocument document, Action<SKCanvas, int> drawFoot) : IDisposable
{
    public const float Width = 595.28f;
    public const float Height = 841.89f;
    public const float Margin = 56;
    public const float Foot = 64;
    public const float ContentWidth = Width - (2 * Margin);
    public const float ContentHeight = Height - Margin - Foot;

    private readonly SKPaint paint = new() { IsAntialias = true };
    private SKCanvas? canvas;

    public int PageCount { get; private set; }

    /// <summary>The top of what comes next.</summary>
    public float Y { get; private set; } = Margin;

    public float Left { get; } = Margin;

    private static float Bottom => Height - Foot;

    /// <summary>How much fits below.</summary>
    public float Room => Bottom - Y;

    public bool IsAtTop => canvas is null || Y <= Margin;

    /// <summary>Makes sure that <paramref name="height"/> fits below; begins a page when not. True when a page was begun.</summary>
    public bool Ensure(float height)
    {
        if (canvas is not null && (Y + height <= Bottom || IsAtTop))
            return false;
        BeginPage();
        return true;
    }

    public void BeginPage()
    {
        EndPage();
        canvas = document.BeginPage(Width, Height);
        PageCount++;
        Y = Margin;
    }

    public void Space(float height) => Y = IsAtTop ? Y : Y + height;

    public void Advance(float height) => Y += height;

    /// <summary>Draws one line of text with its top at <see cref="Y"/> plus <paramref name="down"/>.</summary>
    public void DrawLine(string text, TextStyle style, float x, float down = 0, SKTextAlign align = SKTextAlign.Left)
    {
        paint.Color = style.Colour;
        canvas!.DrawText(style.Drawable(text), x, Y + down + (style.LineHeight * 0.78f), align, style.Font, paint);
    }

    public void DrawRule(float from, float to, float down = 0, float thickness = 0.6f)
    {
        paint.Color = new SKColor(0x7F, 0x8E, 0x89);
        paint.StrokeWidth = thickness;
        canvas!.DrawLine(from, Y + down, to, Y + down, paint);
    }

    public void Dispose()
    {
        EndPage();
        paint.Dispose();
    }

    private void EndPage()
    {
        if (canvas is null)
            return;
        drawFoot(canvas, PageCount);
        document.EndPage();
        canvas = null;
    }
}
