namespace StPortal.Domain.Cohorts;

/// <summary>What was measured, so that the flag can be checked by the one who reads it.</summary>
/// <param name="Value">The figure held against the limit, in the rule's own unit (days or months); null when it has no end.</param>
/// <param name="Count">How many items it concerns, where the rule counts items.</param>
/// <param name="Day">The day it turns on: the last assessment, the computed end, the mandate's last day, the oldest claim.</param>
/// <param name="DaysAway">Days of full absence that were left out.</param>
public sealed record AttentionFigures(int? Value, int Count = 0, DateOnly? Day = null, int DaysAway = 0);
