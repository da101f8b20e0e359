using StPortal.Domain.Evidence;

namespace StPortal.App.Features.Cohorts;

/// <summary>An item of evidence as the panel names it. <paramref name="When"/> is the day of the last act, or the item's own days.</summary>
public sealed record GoalMapItem(string Title, string When, ClaimStatus Status);
