using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Infrastructure.Imports;

namespace StPortal.Infrastructure.People;

/// <summary>A file of people as the text that would be pasted, so that it can be looked through and mended before anything is sent.</summary>
public static class InvitationFile
{
    public const long MaxBytes = 2 * 1024 * 1024;

    private const int MaxRows = 2000;

    public static async Task<Result<string>> ReadAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        copy.Position = 0;
        if (!IsZip(copy))
            return ListText.Decode(copy.ToArray());
        try
        {
            var rows = WorkbookTable.Read(fileName, copy).Rows.Where(row => !row.IsBlank).Take(MaxRows);
            return string.Join('\n', rows.Select(row => string.Join('\t', row.Cells.Select(Flat))));
        }
        // The workbook library throws what its zip and XML readers throw.
        catch (Exception exception) when (exception is IOException or InvalidDataException or System.Xml.XmlException
            or NotSupportedException or KeyNotFoundException or InvalidOperationException)
        {
            return new ListIsUnreadable(fileName);
        }
    }

    /// <summary>By content, not by name: a workbook is a zip archive.</summary>
    private static bool IsZip(MemoryStream content) => content.Length > 4 && content.GetBuffer() is [0x50, 0x4B, 0x03, 0x04, ..];

    private static string Flat(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ');
}
