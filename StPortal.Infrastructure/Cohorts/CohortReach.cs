using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// <see cref="CohortsPermissions.MayRead"/> as a condition in the database, where the permission itself cannot be asked. A test holds the
/// two against each other.
/// </summary>
internal static class CohortReach
{
    public static IQueryable<StoredCohortRow> Within(this IQueryable<StoredCohortRow> rows, Actor actor)
    {
        var ask = CohortAsk.Of(actor);
        return rows.Within(ask.Reach, ask);
    }

    /// <remarks>One parameter for all ids: the command is the same whatever their number.</remarks>
    public static IQueryable<StoredCohortRow> Within(this IQueryable<StoredCohortRow> rows, CohortReachKind reach, CohortAsk ask) => reach switch
    {
        CohortReachKind.Everybody => rows,
        CohortReachKind.Units => rows.Where(row => EF.Parameter(ask.Units!).Contains(row.UnitId)),
        CohortReachKind.Own => rows.Where(row => EF.Parameter(ask.Own).Contains(row.Id)),
        CohortReachKind.UnitsAndOwn => rows.Where(row => EF.Parameter(ask.Units!).Contains(row.UnitId) || EF.Parameter(ask.Own).Contains(row.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, null),
    };
}
