using System.Linq.Expressions;
using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Every order ends with name and id, so a row never moves between pages by itself.</summary>
internal static class CohortOrder
{
    public static IOrderedQueryable<StoredCohortRow> Sorted(
        this IQueryable<StoredCohortRow> rows, CohortSort sort, bool descending, bool groupByNeed)
    {
        var sorted = sort switch
        {
            CohortSort.Name => By(row => row.SortName),
            // Those of one reason stand together, in the order of the rules; those without a reason come after.
            CohortSort.Attention => By(row => row.FirstRule),
            CohortSort.Unit => By(row => row.UnitSortName),
            CohortSort.Time => By(row => row.CountedMonths),
            CohortSort.Goals => By(row => row.GoalShare),
            CohortSort.Assessments => By(row => row.AssessmentCount),
            CohortSort.Next => By(row => row.NextDay),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
        };
        return sorted.ThenBy(row => row.SortName).ThenBy(row => row.Id);

        IOrderedQueryable<StoredCohortRow> By<TKey>(Expression<Func<StoredCohortRow, TKey>> key)
        {
            if (!groupByNeed)
                return descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
            var grouped = rows.OrderByDescending(row => row.NeedsFollowUp);
            return descending ? grouped.ThenByDescending(key) : grouped.ThenBy(key);
        }
    }
}
