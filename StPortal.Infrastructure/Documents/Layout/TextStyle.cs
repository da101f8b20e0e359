using SkiaSharp;

namespace StPortal.Infrastructure.Documents.Layout;

/// <summary>A size and weight of text, in points, with the line height that goes with it.</summary>
internal sealed class TextStyle
{
    private TextStyle(SKTypeface face, float size, SKColor colour)
    {
        // Unhinted: a page is no screen, and rounded advances would pull letters apart (pdftotext then reads "m" as a word of its own).
        Font = new SKFont(face, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        Colour = colour;
        LineHeight = size * 1.35f;
    }

    public static TextStyle Title { get; } = new(DocumentFonts.Bold, 20, SKColors.Black);

    public static TextStyle Heading { get; } = new(DocumentFonts.Bold, 12.5f, SKColors.Black);

    public static TextStyle Body { get; } = new(DocumentFonts.Regular, 10, SKColors.Black);

    public static TextStyle Strong { get; } = new(DocumentFonts.Bold, 10, SKColors.Black);

    public static TextStyle Quiet { get; } = new(DocumentFonts.Regular, 8.5f, new SKColor(0x4A, 0x5A, 0x57));

    public SKFont Font { get; }

    public SKColor Colour { get; }

    public float LineHeight { get; }

    /// <summary>A character that the font lacks is shown as a question mark: it must not vanish in silence.</summary>
    public string Drawable(string text)
    {
        if (Font.ContainsGlyphs(text))
            return text;
        return string.Concat(text.EnumerateRunes().Select(rune => Font.ContainsGlyphs(rune.ToString()) ? rune.ToString() : "?"));
    }

    public float Measure(string text) => Font.MeasureText(Drawable(text));
}
