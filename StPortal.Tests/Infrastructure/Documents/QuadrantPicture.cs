using SkiaSharp;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>A picture of four colours, red, green, blue and yellow as stored from the upper left, with an EXIF orientation.</summary>
internal static class QuadrantPicture
{
    private const int Width = 80;
    private const int Height = 40;

    private static readonly (char Letter, SKColor Colour)[] Colours =
        [('R', SKColors.Red), ('G', SKColors.Lime), ('B', SKColors.Blue), ('Y', SKColors.Yellow)];

    public static byte[] Jpeg(byte orientation)
    {
        using var bitmap = new SKBitmap(Width, Height);
        for (var i = 0; i < Colours.Length; i++)
            bitmap.Erase(Colours[i].Colour, SKRectI.Create(i % 2 * Width / 2, i / 2 * Height / 2, Width / 2, Height / 2));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        var plain = data.ToArray();
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8,
            .. "MM\0*"u8, 0, 0, 0, 8, // Big-endian; the directory begins at 8.
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, // One entry: orientation, one short.
            0, 0, 0, 0,
        ];
        return [.. plain[..2], .. exif, .. plain[2..]];
    }

    /// <summary>The colours as seen on a drawn page whose middle is the picture's, from the upper left.</summary>
    public static string SeenOn(SKBitmap page, int fromMiddle)
    {
        var (x, y) = (page.Width / 2, page.Height / 2);
        return string.Concat(
            LetterOf(page.GetPixel(x - fromMiddle, y - fromMiddle)), LetterOf(page.GetPixel(x + fromMiddle, y - fromMiddle)),
            LetterOf(page.GetPixel(x - fromMiddle, y + fromMiddle)), LetterOf(page.GetPixel(x + fromMiddle, y + fromMiddle)));
    }

    private static char LetterOf(SKColor seen) => Colours.MinBy(one =>
        Math.Abs(one.Colour.Red - seen.Red) + Math.Abs(one.Colour.Green - seen.Green) + Math.Abs(one.Colour.Blue - seen.Blue)).Letter;
}
