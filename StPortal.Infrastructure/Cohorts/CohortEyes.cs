using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Looks at rows with the eyes of one person: what that person has acknowledged, and in no other situation than today's.</summary>
internal static class CohortEyes
{
    /// <summary>What the request lets through of the actor's reach.</summary>
    public static IQueryable<CohortSeen> SeenBy(this StPortalDbContext context, Actor actor, CohortRequest request) =>
        context.CohortRows.AsNoTracking().Within(actor).Matching(request)
            .SeenBy(context.AttentionAcknowledgements.AsNoTracking(), CohortAsk.Of(actor)).Matching(request);

    /// <summary>How many there are of each kind.</summary>
    public static IQueryable<CohortTally> Tallied(this IQueryable<CohortSeen> rows) => rows
        .GroupBy(seen => new { seen.Row.Status, seen.Row.NeedsFollowUp, IsAcknowledged = seen.Acknowledgement != null })
        .Select(group => new CohortTally(group.Key.Status, group.Key.NeedsFollowUp, group.Key.IsAcknowledged, group.Count()));

    public static IQueryable<CohortSeen> SeenBy(
        this IQueryable<StoredCohortRow> rows, IQueryable<AttentionAcknowledgement> acknowledgements, CohortAsk ask) => rows.LeftJoin(
        acknowledgements.Where(one => one.MemberId == ask.MemberId),
        row => new { TrainingId = row.Id, row.AttentionKey },
        one => new { one.TrainingId, one.AttentionKey },
        (row, one) => new CohortSeen { Row = row, Acknowledgement = one });
}
