namespace StPortal.Domain.Trainings;

/// <summary>
/// What one period gave, in full-time months, unrounded, after absence. Where concurrent periods pass 100 % a day they share the 100 by
/// their per cent, so that the periods always sum to the whole.
/// </summary>
public sealed record CountedPeriod(ServicePeriod Period, decimal Months);
