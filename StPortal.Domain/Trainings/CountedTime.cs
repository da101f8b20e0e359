namespace StPortal.Domain.Trainings;

/// <summary>Counted training time in full-time months, unrounded: round with <see cref="TrainingTime.ForShow"/> only when shown.</summary>
/// <param name="PerMonth">Every calendar month that gave something, in order.</param>
/// <param name="PerPeriod">Every period given, in the order given.</param>
public sealed record CountedTime(decimal Months, IReadOnlyList<CountedMonth> PerMonth, IReadOnlyList<CountedPeriod> PerPeriod);
