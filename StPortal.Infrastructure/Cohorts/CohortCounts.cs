namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many the request lets through, and how many of those have a passed limit.</summary>
internal sealed record CohortCounts(int Matching, int Need)
{
    public static CohortCounts Of(IEnumerable<CohortGroup> groups)
    {
        var (matching, need) = (0, 0);
        foreach (var group in groups)
        {
            matching += group.Count;
            need += group.NeedsFollowUp ? group.Count : 0;
        }

        return new CohortCounts(matching, need);
    }
}
