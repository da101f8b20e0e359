namespace StPortal.Infrastructure.Cohorts;

/// <summary>How many the request lets through; how many of those need the asker, and how many the asker follows up already.</summary>
internal sealed record CohortCounts(int Matching, int Need, int FollowedUp)
{
    public static CohortCounts Of(IEnumerable<CohortTally> tallies)
    {
        var (matching, need, followedUp) = (0, 0, 0);
        foreach (var tally in tallies)
        {
            matching += tally.Count;
            need += tally is { NeedsFollowUp: true, IsAcknowledged: false } ? tally.Count : 0;
            followedUp += tally is { NeedsFollowUp: true, IsAcknowledged: true } ? tally.Count : 0;
        }

        return new CohortCounts(matching, need, followedUp);
    }
}
