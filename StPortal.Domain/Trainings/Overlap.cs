namespace StPortal.Domain.Trainings;

/// <summary>Days, both included, on which concurrent periods sum to more than full time.</summary>
public sealed record Overlap(DateOnly From, DateOnly To, decimal SumPercent);
