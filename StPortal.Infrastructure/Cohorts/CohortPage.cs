namespace StPortal.Infrastructure.Cohorts;

/// <summary>One page of the cohort with what surrounds it.</summary>
/// <param name="Rows">The rows of this page, in order.</param>
/// <param name="Matching">How many the filters let through, on all pages.</param>
/// <param name="MatchingNeed">How many of those have a passed limit that the asker has not acknowledged.</param>
/// <param name="MatchingFollowedUp">How many have one that the asker has acknowledged.</param>
/// <param name="Page">The page shown: the last one when a later was asked for.</param>
public sealed record CohortPage(
    IReadOnlyList<CohortRow> Rows, int Matching, int MatchingNeed, int MatchingFollowedUp, int Page, int PageSize, CohortTotals Totals, CohortChoices Choices)
{
    public int Pages => Math.Max(1, (Matching + PageSize - 1) / PageSize);

    public int MatchingOf(CohortGroup group) => group switch
    {
        CohortGroup.NeedsYou => MatchingNeed,
        CohortGroup.FollowedUp => MatchingFollowedUp,
        _ => Matching - MatchingNeed - MatchingFollowedUp,
    };
}
