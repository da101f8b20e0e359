namespace StPortal.Infrastructure.Documents;

/// <summary>What became of an attachment once it was read: its pages, or why a page that tells of it stands in its place.</summary>
public sealed record PreparedAttachment(int Pages, UnreadableReason? Reason);
