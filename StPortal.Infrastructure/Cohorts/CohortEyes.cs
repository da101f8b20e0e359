using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Looks at rows with the eyes of one person: what that person has acknowledged, and in no other situation than today's.</summary>
internal static class CohortEyes
{
    public static IQueryable<CohortSeen> SeenBy(
        this IQueryable<StoredCohortRow> rows, IQueryable<AttentionAcknowledgement> acknowledgements, CohortAsk ask) => rows.LeftJoin(
        acknowledgements.Where(one => one.MemberId == ask.MemberId),
        row => new { TrainingId = row.Id, row.AttentionKey },
        one => new { one.TrainingId, one.AttentionKey },
        (row, one) => new CohortSeen { Row = row, Acknowledgement = one });
}
