namespace StPortal.Infrastructure.Cohorts;

/// <summary>What makes two pages of the cohort different commands, and not only different parameters.</summary>
internal sealed record CohortShape(CohortReachKind Reach, bool HasStatus, CohortSort Sort, bool Descending, bool GroupByNeed)
{
    public static CohortShape Of(CohortAsk ask, CohortRequest request) =>
        new(ask.Reach, request.Status is not null, request.Sort, request.Descending, request.GroupByNeed);
}
