using StPortal.Domain.Evidence;

namespace StPortal.App.Features.Cohorts;

/// <summary>An item of evidence as the panel names it, with the day of the last act.</summary>
public sealed record GoalMapItem(string Title, DateOnly Day, ClaimStatus Status);
