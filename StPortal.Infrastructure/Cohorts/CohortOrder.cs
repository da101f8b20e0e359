using System.Linq.Expressions;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Every order ends with name and id, so a row never moves between pages by itself.</summary>
internal static class CohortOrder
{
    public static IOrderedQueryable<CohortSeen> Sorted(
        this IQueryable<CohortSeen> rows, CohortSort sort, bool descending, bool groupByNeed)
    {
        var sorted = sort switch
        {
            CohortSort.Name => By(seen => seen.Row.SortName),
            // Those of one reason stand together, in the order of the rules; those without a reason come after.
            CohortSort.Attention => By(seen => seen.Row.FirstRule),
            CohortSort.Unit => By(seen => seen.Row.UnitSortName),
            CohortSort.Time => By(seen => seen.Row.CountedMonths),
            CohortSort.Goals => By(seen => seen.Row.GoalShare),
            CohortSort.Assessments => By(seen => seen.Row.AssessmentCount),
            CohortSort.Next => By(seen => seen.Row.NextDay),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
        };
        return sorted.ThenBy(seen => seen.Row.SortName).ThenBy(seen => seen.Row.Id);

        IOrderedQueryable<CohortSeen> By<TKey>(Expression<Func<CohortSeen, TKey>> key)
        {
            if (!groupByNeed)
                return descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
            var grouped = rows.OrderByDescending(seen => seen.Row.NeedsFollowUp).ThenBy(seen => seen.Acknowledgement != null);
            return descending ? grouped.ThenByDescending(key) : grouped.ThenBy(key);
        }
    }
}
