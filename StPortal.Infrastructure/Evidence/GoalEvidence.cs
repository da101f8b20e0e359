namespace StPortal.Infrastructure.Evidence;

/// <summary>A claim and the item it rests on.</summary>
public sealed record GoalEvidence(ClaimRow Claim, string Title, DateOnly From, DateOnly To);
