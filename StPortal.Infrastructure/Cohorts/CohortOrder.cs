using StPortal.Domain;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Filters and orders rows in memory. Every order ends with name and id, so a row never moves between pages by itself.</summary>
internal static class CohortOrder
{
    public static IEnumerable<CohortRow> Matching(IEnumerable<CohortRow> rows, CohortRequest request)
    {
        var words = SwedishText.ForSearch(request.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rows.Where(row =>
            (request.Status is not { } status || row.Status == status)
            && (request.Rule is not { } rule || row.IsFlagged(rule))
            && (request.SpecialtyKey is not { } specialty || row.SpecialtyKey == specialty)
            && (request.UnitId is not { } unit || row.Unit.Id == unit)
            && (request.SupervisorId is not { } supervisor || row.Supervisor?.Id == supervisor)
            && (request.Regulation is not { } regulation || row.Regulation == regulation)
            && words.All(word => row.SearchText.Contains(word, StringComparison.Ordinal)));
    }

    public static IEnumerable<CohortRow> Sorted(IEnumerable<CohortRow> rows, CohortRequest request)
    {
        var grouped = request.GroupByNeed ? rows.OrderBy(row => row.NeedsFollowUp ? 0 : 1) : rows.OrderBy(_ => 0);
        var sorted = request.Sort switch
        {
            CohortSort.Name => Then(grouped, row => row.SortName, StringComparer.Ordinal),
            CohortSort.Attention => Then(grouped, FirstRule, Comparer<int>.Default),
            CohortSort.Unit => Then(grouped, row => SwedishText.ForSort(row.Unit.Name), StringComparer.Ordinal),
            CohortSort.Time => Then(grouped, row => row.Standing.Time.CountedMonths, Comparer<decimal>.Default),
            CohortSort.Goals => Then(grouped, GoalShare, Comparer<decimal>.Default),
            CohortSort.Assessments => Then(grouped, row => row.Assessments.Count, Comparer<int>.Default),
            CohortSort.Next => Then(grouped, row => row.Standing.Next.Day, Comparer<DateOnly>.Default),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Sort, null),
        };
        return sorted.ThenBy(row => row.SortName, StringComparer.Ordinal).ThenBy(row => row.TrainingId);

        IOrderedEnumerable<CohortRow> Then<TKey>(IOrderedEnumerable<CohortRow> before, Func<CohortRow, TKey> key, IComparer<TKey> by) =>
            request.Descending ? before.ThenByDescending(key, by) : before.ThenBy(key, by);
    }

    /// <summary>Those of one reason stand together, in the order of the rules; those without a reason come after.</summary>
    private static int FirstRule(CohortRow row) => row.Attention.Count == 0 ? int.MaxValue : (int)row.Attention[0].Rule;

    private static decimal GoalShare(CohortRow row) =>
        row.Standing.GoalsTotal == 0 ? 0 : (decimal)row.Standing.GoalsAttested / row.Standing.GoalsTotal;
}
