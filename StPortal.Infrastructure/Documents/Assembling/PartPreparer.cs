using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>Turns each part of a packet into a PDF file that has been read through; puts a page that tells of it where one cannot be read.</summary>
/// <param name="countPages">The pages that the merger itself finds in a file, null for one it cannot read; null to trust our own reading.</param>
internal sealed class PartPreparer(
    IDocumentRenderer renderer, TemporaryFolder folder, Func<string, CancellationToken, Task<int?>>? countPages = null)
{
    private readonly List<UnreadableAttachment> unreadable = [];

    public IReadOnlyList<UnreadableAttachment> Unreadable => unreadable;

    public async Task<IReadOnlyList<PreparedPart>> PrepareAsync(PacketParts packet, CancellationToken cancellationToken)
    {
        var attachments = new List<PreparedPart>();
        for (var i = 0; i < packet.Attachments.Count; i++)
            attachments.Add(await PrepareAsync(packet.Attachments[i], $"attachment-{i + 1}.pdf", cancellationToken));
        var front = packet.FrontMatter([.. attachments.Select(part => new PreparedAttachment(part.Pages.Count, part.Reason))]);
        IReadOnlyList<OutlineEntry> sections = front.Outline.Count > 0 ? front.Outline : [new OutlineEntry(packet.Title, 1)];
        return [await SaveAsync("front.pdf", front, sections, null, cancellationToken), .. attachments];
    }

    private async Task<PreparedPart> PrepareAsync(PacketAttachment attachment, string name, CancellationToken cancellationToken)
    {
        OutlineEntry[] outline = [new OutlineEntry($"{attachment.Label} {attachment.Title}", 1)];
        var file = folder.File(name);
        var reason = await CopyAsync(attachment, file, cancellationToken);
        if (reason is null)
        {
            (var pages, reason) = PdfReader.Read(file, attachment.Label, cancellationToken);
            if (reason is null && await CanBeMergedAsync(file, pages.Count, cancellationToken))
                return new PreparedPart(file, pages, outline);
            reason ??= UnreadableReason.Damaged;
        }

        unreadable.Add(new UnreadableAttachment(attachment.Label, attachment.Title, reason.Value));
        var notice = await SaveAsync("notice-" + name, Notice(attachment, reason.Value), outline, attachment.Label, cancellationToken);
        return notice with { Reason = reason };
    }

    /// <summary>A merger that finds other pages than we did would lose some, or stamp the wrong ones.</summary>
    private async Task<bool> CanBeMergedAsync(string file, int pages, CancellationToken cancellationToken) =>
        countPages is null || await countPages(file, cancellationToken) == pages;

    private static async Task<UnreadableReason?> CopyAsync(PacketAttachment attachment, string file, CancellationToken cancellationToken)
    {
        if (attachment.Type is AttachmentType.Docx or AttachmentType.Heic)
            return UnreadableReason.NotConvertible;
        try
        {
            await using var source = await attachment.OpenAsync(cancellationToken);
            if (attachment.Type is AttachmentType.Jpeg or AttachmentType.Png)
                return ImageToPdf.TryConvert(source, file) ? null : UnreadableReason.Damaged;
            await using var target = File.Create(file);
            await source.CopyToAsync(target, cancellationToken);
            return null;
        }
        catch (FileNotFoundException)
        {
            return UnreadableReason.Missing;
        }
    }

    private async Task<PreparedPart> SaveAsync(
        string name, RenderedDocument document, IReadOnlyList<OutlineEntry> outline, string? stamp, CancellationToken cancellationToken)
    {
        var file = folder.File(name);
        await File.WriteAllBytesAsync(file, document.Pdf, cancellationToken);
        return new PreparedPart(file, PdfReader.Read(file, stamp, cancellationToken).Pages, outline);
    }

    private RenderedDocument Notice(PacketAttachment attachment, UnreadableReason reason) => renderer.Render(
        new DocumentDescription(attachment.Title,
        [
            new HeadingBlock($"{attachment.Label} kunde inte läggas in"),
            new ParagraphBlock(attachment.Title),
            new ParagraphBlock(reason switch
            {
                UnreadableReason.Encrypted => "Filen är krypterad eller lösenordsskyddad. Ladda upp den utan lösenord och skapa underlaget på nytt.",
                UnreadableReason.NotConvertible => "Filtypen kan inte läggas in i en PDF här. Ladda upp dokumentet som PDF och skapa underlaget på nytt.",
                UnreadableReason.Missing => "Filen finns inte kvar i lagringen. Ladda upp den igen och skapa underlaget på nytt.",
                _ => "Filen är skadad och går inte att läsa. Ladda upp den igen och skapa underlaget på nytt.",
            }),
        ]),
        pageNumbers: false);
}
