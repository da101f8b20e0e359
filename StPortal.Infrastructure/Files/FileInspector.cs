using System.IO.Compression;
using System.Text;
using SkiaSharp;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StPortal.Infrastructure.Files;

/// <summary>
/// Judges what a stored file is, by its content alone: a name or a type from the browser proves nothing. A HEIC picture is known by its
/// brand only: nothing here can decode one, so a damaged one is taken too, and the packet asks for a PDF of it.
/// </summary>
public static class FileInspector
{
    public static Result<AttachmentType> Inspect(Stream file, string fileName)
    {
        var head = new byte[1024];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (length == 0)
            return new FileIsEmpty();
        return TypeOf(head.AsSpan(0, length)) switch
        {
            AttachmentType.Pdf => DeepStack.Run(() => InspectPdf(file, fileName)),
            AttachmentType.Docx => IsWordDocument(file) ? AttachmentType.Docx : new FileTypeIsNotTaken(fileName),
            AttachmentType.Heic => AttachmentType.Heic,
            { } picture => CanBeDecoded(file) ? picture : new FileIsDamaged(fileName),
            null => new FileTypeIsNotTaken(fileName),
        };
    }

    private static AttachmentType? TypeOf(ReadOnlySpan<byte> head)
    {
        // Readers accept a PDF whose mark stands within the first kilobyte.
        if (head.IndexOf("%PDF-"u8) >= 0)
            return AttachmentType.Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return AttachmentType.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return AttachmentType.Png;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]))
            return AttachmentType.Docx;
        return head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8) && IsHeicBrand(head[8..12]) ? AttachmentType.Heic : null;
    }

    private static bool IsHeicBrand(ReadOnlySpan<byte> brand) =>
        Encoding.ASCII.GetString(brand) is "heic" or "heix" or "hevc" or "mif1" or "msf1" or "heim" or "heis";

    private static Result<AttachmentType> InspectPdf(Stream file, string fileName)
    {
        try
        {
            using var pdf = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true });
            if (pdf.IsEncrypted)
                return new PdfIsEncrypted(fileName);
            if (pdf.NumberOfPages == 0 || PdfPageTree.IsTooDeep(pdf))
                return new FileIsDamaged(fileName);
            return PdfActivity.IsActive(pdf, file) ? new PdfIsActive(fileName) : AttachmentType.Pdf;
        }
        catch (PdfDocumentEncryptedException)
        {
            return new PdfIsEncrypted(fileName);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or IOException))
        {
            // A broken or hostile file can make a parser fail in any way; whichever it is, the file cannot be used.
            return new FileIsDamaged(fileName);
        }
    }

    private static bool IsWordDocument(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("word/document.xml") is not null && archive.GetEntry("word/vbaProject.bin") is null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool CanBeDecoded(Stream file)
    {
        using var codec = SKCodec.Create(file);
        return codec is not null && PictureLimit.Holds(codec.Info);
    }
}
