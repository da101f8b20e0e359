namespace StPortal.Infrastructure.Evidence;

/// <summary>An item with its links and files.</summary>
public sealed record EvidenceRow(EvidenceItem Item, IReadOnlyList<ClaimRow> Claims, IReadOnlyList<AttachmentRow> Files);
