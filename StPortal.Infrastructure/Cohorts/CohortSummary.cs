namespace StPortal.Infrastructure.Cohorts;

/// <summary>How the cohort stands, with the first few who need the asker, by name.</summary>
public sealed record CohortSummary(CohortTotals Totals, IReadOnlyList<CohortRow> Rows);
