namespace StPortal.Domain.Cohorts;

/// <summary>The principal supervisor in force on the day.</summary>
public sealed record CohortSupervisor(Guid Id, string Name, string SortName);
