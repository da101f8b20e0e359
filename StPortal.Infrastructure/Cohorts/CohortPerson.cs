namespace StPortal.Infrastructure.Cohorts;

/// <summary>A supervisor as the cohort names and filters by.</summary>
public sealed record CohortPerson(Guid Id, string Name, string SortName);
