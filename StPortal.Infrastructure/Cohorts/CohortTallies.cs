using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

internal static class CohortTallies
{
    /// <summary>
    /// How many there are in reach. Marks left standing are followed first, and just after midnight, before the night's work has come
    /// this far, the rows in reach are brought to today. Hardly ever is there anything of either.
    /// </summary>
    public static async Task<IReadOnlyList<CohortTally>> OfTodayAsync(
        StPortalDbContext context, CohortRebuilder rebuilder, Actor actor, CohortAsk ask, CancellationToken cancellationToken)
    {
        if (await rebuilder.IsAnythingLeftAsync(context, cancellationToken))
        {
            await rebuilder.FollowMarksAsync(actor.OrganisationId, cancellationToken);
            await rebuilder.RefreshAsync(actor.OrganisationId, rows => rows.Within(actor), cancellationToken);
        }

        return await CohortQuestions.Tallies.Read(context, ask.Reach, ask).ToListAsync(cancellationToken);
    }

    /// <summary>The whole active cohort.</summary>
    public static CohortTotals TotalsOf(IEnumerable<CohortTally> tallies)
    {
        var counts = CohortCounts.Of(tallies.Where(tally => tally.Status == TrainingStatus.Active));
        return new CohortTotals(counts.Matching, counts.Need, counts.FollowedUp);
    }
}
