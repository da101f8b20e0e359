using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// The cohort of the one who asks: units in the role of director of studies or head of department, and trainees of one's own as
/// principal supervisor. Anybody else gets what a missing page gives. Reads stored rows (docs/decisions/010-stored-cohort-row.md), and
/// never one of an earlier day.
/// </summary>
public sealed class CohortQuery(ActorSource actors, IDbContextFactory<StPortalDbContext> factory, CohortRebuilder rebuilder)
{
    public async Task<Result<CohortPage>> HandleAsync(CohortRequest request, CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        // Once for all that follows, rather than anew for each query.
        await context.Database.OpenConnectionAsync(cancellationToken);
        var reach = context.CohortRows.AsNoTracking().Within(actor);
        var groups = await GroupsOfTodayAsync(context, reach, actor, cancellationToken);
        var counts = await CountAsync(reach, groups, request, cancellationToken);
        var size = Math.Clamp(request.PageSize, CohortRequest.SmallestPage, CohortRequest.LargestPage);
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (counts.Matching + size - 1) / size));
        var rows = await reach.Matching(request).Sorted(request).Skip((page - 1) * size).Take(size)
            .Select(CohortRow.Shown).ToListAsync(cancellationToken);
        var active = CohortCounts.Of(groups.Where(group => group.Status == TrainingStatus.Active));
        return new CohortPage(
            rows,
            counts.Matching,
            counts.Need,
            page,
            size,
            new CohortTotals(active.Matching, active.Need),
            CohortChoices.Of(groups));
    }

    /// <summary>
    /// Marks left standing are followed first, and just after midnight, before the night's work has come this far, the rows in reach are
    /// brought to today. Hardly ever is there anything of either.
    /// </summary>
    private async Task<IReadOnlyList<CohortGroup>> GroupsOfTodayAsync(
        StPortalDbContext context, IQueryable<StoredCohortRow> reach, Actor actor, CancellationToken cancellationToken)
    {
        var left = rebuilder.LeftStanding(context);
        var groups = await CohortGroups.ReadAsync(reach, left, cancellationToken);
        // No group speaks for marks where there are no rows yet.
        if (groups.Count > 0 && !groups.Any(group => group.IsMarked || group.Oldest < actor.Today))
            return groups;
        await rebuilder.FollowMarksAsync(actor.OrganisationId, cancellationToken);
        await rebuilder.RefreshAsync(actor.OrganisationId, rows => rows.Within(actor), cancellationToken);
        return await CohortGroups.ReadAsync(reach, left, cancellationToken);
    }

    /// <summary>Search and reason are asked of the database; all else is in the groups already.</summary>
    private static async Task<CohortCounts> CountAsync(
        IQueryable<StoredCohortRow> reach, IReadOnlyList<CohortGroup> groups, CohortRequest request, CancellationToken cancellationToken)
    {
        if (request.Rule is null && CohortFilter.WordsOf(request).Length == 0)
            return CohortCounts.Of(groups.Where(group => group.Matches(request)));
        var counted = await reach.Matching(request).GroupBy(row => row.NeedsFollowUp)
            .Select(group => new { Need = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return new CohortCounts(counted.Sum(group => group.Count), counted.Where(group => group.Need).Sum(group => group.Count));
    }
}
