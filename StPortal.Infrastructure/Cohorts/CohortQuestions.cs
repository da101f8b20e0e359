using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>What every look at the cohort asks of the database.</summary>
internal static class CohortQuestions
{
    public static CohortQuestion<CohortReachKind, CohortTally> Tallies { get; } = new((rows, acknowledgements, reach, ask) => rows.Within(reach, ask)
        .SeenBy(acknowledgements, ask).Tallied());

    /// <summary>A page that nothing but the status narrows: the one that is opened, and those one turns to from there.</summary>
    public static CohortQuestion<CohortShape, CohortRow> Pages { get; } = new(
        (rows, acknowledgements, shape, ask) => Status(rows.Within(shape.Reach, ask), shape, ask).SeenBy(acknowledgements, ask)
            .Sorted(shape.Sort, shape.Descending, shape.GroupByNeed).Select(CohortRow.Shown),
        isPaged: true);

    /// <summary>What occurs, each but once, all in one question: every question costs a little whatever it is about.</summary>
    public static CohortQuestion<CohortReachKind, CohortChoice> Choices { get; } = new((rows, _, reach, ask) => rows.Within(reach, ask)
        .GroupBy(row => new { row.SpecialtyKey, row.Regulation })
        .Select(group => new CohortChoice
        {
            Key = group.Key.SpecialtyKey,
            Regulation = group.Key.Regulation,
            Id = null,
            Name = null,
            SortName = null,
        })
        .Concat(rows.Within(reach, ask).GroupBy(row => row.UnitId).Select(group => new CohortChoice
        {
            Key = null,
            Regulation = null,
            Id = group.Key,
            Name = group.Min(row => row.UnitName),
            SortName = null,
        }))
        .Concat(rows.Within(reach, ask).Where(row => row.SupervisorId != null).GroupBy(row => row.SupervisorId).Select(group => new CohortChoice
        {
            Key = null,
            Regulation = null,
            Id = group.Key,
            Name = group.Min(row => row.SupervisorName),
            SortName = group.Min(row => row.SupervisorSortName),
        })));

    private static IQueryable<StoredCohortRow> Status(IQueryable<StoredCohortRow> rows, CohortShape shape, CohortAsk ask) =>
        shape.HasStatus ? rows.Where(row => row.Status == ask.Status) : rows;
}
