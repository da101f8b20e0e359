using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;

namespace StPortal.Infrastructure.Cohorts;

internal static class CohortGroups
{
    /// <param name="left">Marks left standing: asked about in passing, rather than by a query of its own at each page.</param>
    public static async Task<IReadOnlyList<CohortGroup>> ReadAsync(
        IQueryable<StoredCohortRow> reach, IQueryable<CohortMark> left, CancellationToken cancellationToken)
    {
        var groups = await reach
            .GroupBy(row => new { row.SpecialtyKey, row.Regulation, row.Status, row.NeedsFollowUp, row.UnitId, row.SupervisorId })
            .Select(group => new
            {
                group.Key,
                Unit = group.Min(row => row.UnitName)!,
                Supervisor = group.Min(row => row.SupervisorName),
                SupervisorSortName = group.Min(row => row.SupervisorSortName),
                Count = group.Count(),
                Oldest = group.Min(row => row.Day),
                IsMarked = left.Any(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. groups.Select(group => new CohortGroup(
                group.Key.SpecialtyKey,
                group.Key.Regulation,
                group.Key.Status,
                group.Key.NeedsFollowUp,
                new CohortUnit(group.Key.UnitId, group.Unit),
                group.Key.SupervisorId is { } id ? new CohortPerson(id, group.Supervisor!, group.SupervisorSortName!) : null,
                group.Count,
                group.Oldest,
                group.IsMarked)),
        ];
    }
}
