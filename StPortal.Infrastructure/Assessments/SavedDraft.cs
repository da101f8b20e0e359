namespace StPortal.Infrastructure.Assessments;

/// <summary>What the page carries on with after a save.</summary>
public sealed record SavedDraft(Guid Version, DateTime SavedAtUtc);
