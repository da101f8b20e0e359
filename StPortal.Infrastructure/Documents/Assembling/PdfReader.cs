using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>Reads a PDF through, so that what is damaged or encrypted is known before it is merged.</summary>
internal static class PdfReader
{
    /// <summary>The pages as seen, each with the stamp; or why the file cannot be used.</summary>
    public static (IReadOnlyList<PageShape> Pages, UnreadableReason? Reason) Read(string file, string? stamp, CancellationToken cancellationToken)
    {
        try
        {
            using var pdf = PdfDocument.Open(file);
            if (pdf.IsEncrypted)
                return ([], UnreadableReason.Encrypted);
            // A document without a page has nothing to show the authority.
            return pdf.NumberOfPages == 0
                ? ([], UnreadableReason.Damaged)
                : ([.. Enumerable.Range(1, pdf.NumberOfPages).Select(number => ShapeOf(pdf, number, stamp, cancellationToken))], null);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ([], UnreadableReason.Encrypted);
        }
        catch (Exception failure) when (failure is PdfDocumentFormatException or InvalidOperationException or ArgumentException or IOException
            or FormatException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or OverflowException
            or NotSupportedException)
        {
            // A broken file can make the parser fail in any of these ways; all mean the same to the person.
            return ([], UnreadableReason.Damaged);
        }
    }

    private static PageShape ShapeOf(PdfDocument pdf, int number, string? stamp, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var page = pdf.GetPage(number);
        var bounds = page.CropBox.Bounds;
        var seen = new PageArea((float)bounds.Left, (float)bounds.Bottom, (float)bounds.Right, (float)bounds.Top);
        var frame = AreaOf(pdf, page, "TrimBox") ?? AreaOf(pdf, page, "CropBox") ?? seen;
        return new PageShape(seen.Within(frame), frame, ((page.Rotation.Value % 360) + 360) % 360, stamp);
    }

    private static PageArea? AreaOf(PdfDocument pdf, Page page, string box)
    {
        if (!page.Dictionary.Data.TryGetValue(box, out var token))
            return null;
        if (token is IndirectReferenceToken reference)
            token = pdf.Structure.GetObject(reference.Data).Data;
        return token is ArrayToken { Data: [NumericToken a, NumericToken b, NumericToken c, NumericToken d] }
            ? new PageArea(
                (float)Math.Min(a.Data, c.Data), (float)Math.Min(b.Data, d.Data), (float)Math.Max(a.Data, c.Data), (float)Math.Max(b.Data, d.Data))
            : null;
    }
}
