namespace StPortal.Domain.Cohorts;

/// <summary>The degree of employment from a day on, in per cent of full time.</summary>
public sealed record DegreeFact(DateOnly From, decimal Percent);
