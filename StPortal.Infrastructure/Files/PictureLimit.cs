using SkiaSharp;

namespace StPortal.Infrastructure.Files;

/// <summary>
/// How large a picture may be once it is decoded: a small file can hold pixels for gigabytes of memory. The largest phone pictures in
/// common use have 108 million.
/// </summary>
internal static class PictureLimit
{
    private const long Pixels = 120_000_000;

    public static bool Holds(SKImageInfo picture) =>
        picture is { Width: > 0, Height: > 0 } && (long)picture.Width * picture.Height <= Pixels;
}
