namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many the request lets through, and how many of those have a passed limit.</summary>
internal sealed record CohortCounts(int Matching, int Need)
{
    public static CohortCounts Of(IEnumerable<CohortTally> tallies)
    {
        var (matching, need) = (0, 0);
        foreach (var tally in tallies)
        {
            matching += tally.Count;
            need += tally.NeedsFollowUp ? tally.Count : 0;
        }

        return new CohortCounts(matching, need);
    }
}
