namespace StPortal.Domain.Assessments;

/// <summary>One thing to rate. <paramref name="IsOverall"/> marks the item that sums up.</summary>
public sealed record InstrumentItem(string Key, LocalText Label, bool IsOverall = false);
