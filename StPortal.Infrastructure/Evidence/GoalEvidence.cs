namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// A claim, the item it rests on, and the item's files. <paramref name="MayDecide"/> when the one who asks attests such an item.
/// </summary>
public sealed record GoalEvidence(ClaimRow Claim, EvidenceItem Item, IReadOnlyList<AttachmentRow> Files, bool MayDecide = false);
