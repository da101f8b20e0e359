namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>An attachment once it was read: a PDF file and its pages, or why it cannot be put in.</summary>
internal sealed record ReadAttachment(PacketAttachment Attachment, string File, IReadOnlyList<PageShape> Pages, UnreadableReason? Reason);
