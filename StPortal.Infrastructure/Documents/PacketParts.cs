namespace StPortal.Infrastructure.Documents;

/// <summary>What a packet is made of. The front matter is rendered without page numbers.</summary>
public sealed record PacketParts(string Title, RenderedDocument FrontMatter, IReadOnlyList<PacketAttachment> Attachments);
