namespace StPortal.Infrastructure.Cohorts;

/// <summary>The actor's whole active cohort, whatever is filtered.</summary>
public sealed record CohortTotals(int Trainees, int Need);
