using System.Diagnostics;
using System.Globalization;
using SkiaSharp;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace StPortal.Benchmarks;

/// <summary>
/// A packet of 60 attachments and about 200 pages (merged, stamped, numbered, with outline) against a bare merge of the same files:
/// by qpdf where it is installed, else by PdfPig. The two take turns, so that what else the machine does falls on both.
/// </summary>
internal static class PacketBenchmark
{
    private const int Attachments = 60;
    private const int Rounds = 11;

    /// <param name="inProcess">By PdfPig, though qpdf may be installed.</param>
    public static async Task<int> RunAsync(bool inProcess)
    {
        var folder = Directory.CreateTempSubdirectory("stportal-bench-").FullName;
        try
        {
            var files = Enumerable.Range(1, Attachments).Select(i => MakeFile(folder, i)).ToList();
            var renderer = new SkiaDocumentRenderer(TimeProvider.System);
            var front = renderer.Render(
                new DocumentDescription("Underlag", [new HeadingBlock("Underlag", 1), new ParagraphBlock("Försättsblad")]), pageNumbers: false);
            var parts = new PacketParts("Underlag", front, [.. files.Select(ToAttachment)]);
            var byQpdf = QpdfAssembler.IsAvailable && !inProcess;
            IPdfAssembler assembler = byQpdf ? new QpdfAssembler(renderer) : new PdfPigAssembler(renderer);
            var (ours, bare) = await MediansAsync(
                () => assembler.AssembleAsync(parts, Stream.Null, CancellationToken.None),
                () => byQpdf ? MergeByQpdfAsync(folder, files) : MergeByPdfPigAsync(files));
            Report(ours, bare, byQpdf ? "qpdf" : "PdfPig", byQpdf ? 3 : 1.2);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Report(double ours, double bare, string name, double limit)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"packet of {Attachments} attachments: {ours:F0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare merge of the same files by {name}: {bare:F0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held against: at most {limit:F1} times the bare merge"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {ours / bare:F2}"));
    }

    private static PacketAttachment ToAttachment(string file, int index) =>
        new($"Bilaga {index + 1}", Path.GetFileName(file), AttachmentType.Pdf, _ => Task.FromResult<Stream>(File.OpenRead(file)));

    /// <summary>Milliseconds, the middle of the rounds after one that is not counted.</summary>
    private static async Task<(double First, double Second)> MediansAsync(Func<Task> first, Func<Task> second)
    {
        var (firsts, seconds) = (new List<double>(), new List<double>());
        for (var i = 0; i <= Rounds; i++)
        {
            firsts.Add(await TimeAsync(first));
            seconds.Add(await TimeAsync(second));
        }

        return (Middle(firsts), Middle(seconds));
    }

    private static double Middle(List<double> times) => times.Skip(1).Order().ElementAt(Rounds / 2);

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var clock = Stopwatch.StartNew();
        await act();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static async Task MergeByQpdfAsync(string folder, List<string> files)
    {
        using var process = Process.Start("qpdf", ["--empty", "--pages", .. files, "--", Path.Combine(folder, "bare.pdf")]);
        await process.WaitForExitAsync();
    }

    private static Task MergeByPdfPigAsync(List<string> files)
    {
        using var builder = new PdfDocumentBuilder(Stream.Null);
        foreach (var file in files)
        {
            using var document = PdfDocument.Open(file);
            for (var page = 1; page <= document.NumberOfPages; page++)
                builder.AddPage(document, page);
        }

        builder.Build();
        return Task.CompletedTask;
    }

    /// <summary>Three pages of text and, in every third file, a page with a photo.</summary>
    private static string MakeFile(string folder, int number)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"intyg-{number:D2}.pdf"));
        using var stream = File.Create(path);
        using var managed = new SKManagedWStream(stream);
        using var document = SKDocument.CreatePdf(managed);
        using var paint = new SKPaint { Color = SKColors.DarkSlateGray };
        for (var page = 0; page < 3; page++)
        {
            var canvas = document.BeginPage(595, 842);
            for (var line = 0; line < 40; line++)
                canvas.DrawRect(60, 80 + (line * 17), 200 + (line * 7 % 270), 6, paint);
            document.EndPage();
        }

        if (number % 3 == 0)
            AddPhoto(document, number);
        document.Close();
        return path;
    }

    private static void AddPhoto(SKDocument document, int seed)
    {
        using var bitmap = new SKBitmap(1400, 1900);
        var random = new Random(seed);
        random.NextBytes(bitmap.GetPixelSpan());
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 60);
        using var image = SKImage.FromEncodedData(jpeg);
        document.BeginPage(595, 842).DrawImage(image, new SKRect(40, 40, 555, 800), new SKSamplingOptions(SKFilterMode.Linear));
        document.EndPage();
    }
}
