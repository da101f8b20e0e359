namespace StPortal.Infrastructure.Cohorts;

/// <summary>By what a person reaches rows of the cohort; each is a condition of its own.</summary>
internal enum CohortReachKind
{
    Everybody,
    Units,
    Own,
    UnitsAndOwn,
}
