namespace StPortal.Domain.Trainings;

public sealed record PeriodEndsBeforeItStarts(DateOnly From, DateOnly To) : Refusal;

public sealed record PercentIsOutOfRange(decimal Percent) : Refusal;

/// <summary>The placements would together be above full time in the span named.</summary>
public sealed record ServiceAboveFullTime(DateOnly From, DateOnly To, decimal SumPercent) : Refusal;

public sealed record SpecialtyIsUnknown(string Specialty) : Refusal;

/// <summary>SOSFS 2008:17 has been closed since 30 April 2022; it is a label on history only.</summary>
public sealed record RegulationIsClosed(string Regulation) : Refusal;
