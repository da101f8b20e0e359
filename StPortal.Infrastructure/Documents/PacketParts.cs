namespace StPortal.Infrastructure.Documents;

/// <summary>
/// What a packet is made of. The front matter is rendered without page numbers, and last: it lists the attachments with what became of
/// each, in their order.
/// </summary>
public sealed record PacketParts(
    string Title,
    Func<IReadOnlyList<PreparedAttachment>, RenderedDocument> FrontMatter,
    IReadOnlyList<PacketAttachment> Attachments)
{
    public PacketParts(string title, RenderedDocument frontMatter, IReadOnlyList<PacketAttachment> attachments)
        : this(title, _ => frontMatter, attachments)
    {
    }
}
