namespace StPortal.Infrastructure.Cohorts;

/// <summary>The columns of the cohort. Sorting is for finding; it never ranks people.</summary>
public enum CohortSort
{
    Name,
    Attention,
    Unit,
    Time,
    Goals,
    Assessments,
    Next,
}
