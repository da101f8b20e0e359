using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>What is asked for, as conditions in the database.</summary>
internal static class CohortFilter
{
    public static IQueryable<StoredCohortRow> Matching(this IQueryable<StoredCohortRow> rows, CohortRequest request)
    {
        if (request.Status is { } status)
            rows = rows.Where(row => row.Status == status);
        if (request.Rule is { } rule)
        {
            var bit = StoredCohortRow.BitOf(rule);
            rows = rows.Where(row => (row.RuleBits & bit) != 0);
        }

        if (request.SpecialtyKey is { } specialty)
            rows = rows.Where(row => row.SpecialtyKey == specialty);
        if (request.UnitId is { } unit)
            rows = rows.Where(row => row.UnitId == unit);
        if (request.SupervisorId is { } supervisor)
            rows = rows.Where(row => row.SupervisorId == supervisor);
        if (request.Regulation is { } regulation)
            rows = rows.Where(row => row.Regulation == regulation);
        if (request.TrainingIds is { } wanted)
        {
            Guid[] ids = [.. wanted];
            rows = rows.Where(row => EF.Parameter(ids).Contains(row.Id));
        }

        foreach (var word in WordsOf(request))
            rows = rows.Where(row => row.SearchText.Contains(word));
        return rows;
    }

    public static IQueryable<CohortSeen> Matching(this IQueryable<CohortSeen> rows, CohortRequest request) => request.NeedsYouOnly
        ? rows.Where(seen => seen.Row.NeedsFollowUp && seen.Acknowledgement == null)
        : rows;

    public static string[] WordsOf(CohortRequest request) =>
        SwedishText.ForSearch(request.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
