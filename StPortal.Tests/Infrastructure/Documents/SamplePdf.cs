using System.Diagnostics;
using SkiaSharp;

namespace StPortal.Tests.Infrastructure.Documents;

/// <summary>Files to attach, made here.</summary>
internal static class SamplePdf
{
    private static readonly SKTypeface Face = SKTypeface.FromFile(
        Path.Combine(Architecture.SourceTree.Root, "StPortal.Infrastructure/Documents/Fonts/LiberationSans-Regular.ttf"));

    public static byte[] Of(int pages, float width = 595, float height = 842, string text = "Intyg åäö")
    {
        using var stream = new MemoryStream();
        using (var managed = new SKManagedWStream(stream))
        using (var document = SKDocument.CreatePdf(managed))
        {
            for (var i = 1; i <= pages; i++)
            {
                using var font = new SKFont(Face, 14);
                using var paint = new SKPaint();
                document.BeginPage(width, height).DrawText($"{text} {i}", 60, 100, SKTextAlign.Left, font, paint);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    public static byte[] Jpeg(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SeaGreen);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }

    /// <summary>qpdf turns the pages of a file by the angle.</summary>
    public static byte[] Rotated(byte[] pdf, int angle) => ByQpdf(pdf, $"--rotate=+{angle}");

    public static byte[] Encrypted(byte[] pdf) => ByQpdf(pdf, "--encrypt", "hemligt", "hemligt", "256", "--");

    /// <summary>Every object that may be is in a compressed object stream.</summary>
    public static byte[] Compressed(byte[] pdf) => ByQpdf(pdf, "--object-streams=generate", "--compress-streams=y");

    public static string Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} ended with {process.ExitCode}: {errors}");
        return output;
    }

    private static byte[] ByQpdf(byte[] pdf, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("stportal-sample-").FullName;
        try
        {
            var (before, after) = (Path.Combine(folder, "a.pdf"), Path.Combine(folder, "b.pdf"));
            File.WriteAllBytes(before, pdf);
            Run("qpdf", [before, .. arguments, after]);
            return File.ReadAllBytes(after);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
