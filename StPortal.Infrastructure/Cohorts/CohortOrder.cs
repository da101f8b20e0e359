using System.Linq.Expressions;
using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Every order ends with name and id, so a row never moves between pages by itself.</summary>
internal static class CohortOrder
{
    public static IOrderedQueryable<StoredCohortRow> Sorted(this IQueryable<StoredCohortRow> rows, CohortRequest request)
    {
        var sorted = request.Sort switch
        {
            CohortSort.Name => By(rows, request, row => row.SortName),
            // Those of one reason stand together, in the order of the rules; those without a reason come after.
            CohortSort.Attention => By(rows, request, row => row.FirstRule),
            CohortSort.Unit => By(rows, request, row => row.UnitSortName),
            CohortSort.Time => By(rows, request, row => row.CountedMonths),
            CohortSort.Goals => By(rows, request, row => row.GoalShare),
            CohortSort.Assessments => By(rows, request, row => row.AssessmentCount),
            CohortSort.Next => By(rows, request, row => row.NextDay),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Sort, null),
        };
        return sorted.ThenBy(row => row.SortName).ThenBy(row => row.Id);
    }

    private static IOrderedQueryable<StoredCohortRow> By<TKey>(
        IQueryable<StoredCohortRow> rows, CohortRequest request, Expression<Func<StoredCohortRow, TKey>> key)
    {
        if (!request.GroupByNeed)
            return request.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
        var grouped = rows.OrderByDescending(row => row.NeedsFollowUp);
        return request.Descending ? grouped.ThenByDescending(key) : grouped.ThenBy(key);
    }
}
