namespace StPortal.Infrastructure.Evidence;

/// <summary>A claim, the item it rests on, and the item's files.</summary>
public sealed record GoalEvidence(ClaimRow Claim, EvidenceItem Item, IReadOnlyList<AttachmentRow> Files);
