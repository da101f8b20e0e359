namespace StPortal.Infrastructure.Documents;

/// <summary>How the assembly went. <paramref name="Unreadable"/> names the attachments that could not be read, and why.</summary>
public sealed record AssembledPacket(int PageCount, IReadOnlyList<OutlineEntry> Outline, IReadOnlyList<UnreadableAttachment> Unreadable);
