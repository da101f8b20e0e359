using System.Globalization;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>Turns each part of a packet into a PDF file that has been read through; puts a page that tells of it where one cannot be read.</summary>
/// <param name="findRefused">The files, of those that we could read, that the merger cannot take; null to trust our own reading.</param>
internal sealed class PartPreparer(
    IDocumentRenderer renderer,
    TemporaryFolder folder,
    Func<IReadOnlyList<ReadAttachment>, CancellationToken, Task<IReadOnlySet<string>>>? findRefused = null)
{
    private readonly List<UnreadableAttachment> unreadable = [];

    public IReadOnlyList<UnreadableAttachment> Unreadable => unreadable;

    public async Task<IReadOnlyList<PreparedPart>> PrepareAsync(PacketParts packet, CancellationToken cancellationToken)
    {
        var read = await new AttachmentReader(folder).ReadAsync(packet.Attachments, cancellationToken);
        var refused = findRefused is null ? null : await findRefused([.. read.Where(one => one.Reason is null)], cancellationToken);
        var attachments = new List<PreparedPart>();
        foreach (var one in read)
        {
            var reason = one.Reason ?? (refused?.Contains(one.File) == true ? UnreadableReason.Damaged : null);
            attachments.Add(await PrepareAsync(one, reason, cancellationToken));
        }

        var front = packet.FrontMatter([.. attachments.Select(part => new PreparedAttachment(part.Pages.Count, part.Reason))]);
        IReadOnlyList<OutlineEntry> sections = front.Outline.Count > 0 ? front.Outline : [new OutlineEntry(packet.Title, 1)];
        return [await SaveAsync(folder.File("front.pdf"), front, sections, null, cancellationToken), .. attachments];
    }

    private async Task<PreparedPart> PrepareAsync(ReadAttachment read, UnreadableReason? reason, CancellationToken cancellationToken)
    {
        var attachment = read.Attachment;
        OutlineEntry[] outline = [new OutlineEntry($"{attachment.Label} {attachment.Title}", 1)];
        if (reason is null)
            return new PreparedPart(read.File, read.Pages, outline);
        unreadable.Add(new UnreadableAttachment(attachment.Label, attachment.Title, reason.Value));
        var file = folder.File(string.Create(CultureInfo.InvariantCulture, $"notice-{unreadable.Count}.pdf"));
        var notice = await SaveAsync(file, Notice(attachment, reason.Value), outline, attachment.Label, cancellationToken);
        return notice with { Reason = reason };
    }

    private static async Task<PreparedPart> SaveAsync(
        string file, RenderedDocument document, IReadOnlyList<OutlineEntry> outline, string? stamp, CancellationToken cancellationToken)
    {
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
