namespace StPortal.Infrastructure.Cohorts;

public sealed record CohortUnit(Guid Id, string Name);
