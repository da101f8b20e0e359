using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// The cohort of the one who asks: units in the role of director of studies or head of department, and trainees of one's own as
/// principal supervisor. Anybody else gets what a missing page gives. Reads stored rows (docs/decisions/010-stored-cohort-row.md), and
/// never one of an earlier day.
/// </summary>
public sealed class CohortQuery(ActorSource actors, IDbContextFactory<StPortalDbContext> factory, CohortRebuilder rebuilder, ViewLog views)
{
    public async Task<Result<CohortPage>> HandleAsync(CohortRequest request, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var own = CohortAsk.Of(actor);
        var tallies = await CohortTallies.OfTodayAsync(context, rebuilder, actor, own, cancellationToken);
        var matching = request.IsNarrowed ? context.SeenBy(actor, request) : null;
        var counts = CohortCounts.Of(matching is not null
            ? await matching.Tallied().ToListAsync(cancellationToken)
            : tallies.Where(tally => request.Status is not { } status || tally.Status == status));
        var size = Math.Clamp(request.PageSize, CohortRequest.SmallestPage, CohortRequest.LargestPage);
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (counts.Matching + size - 1) / size));
        var ask = own.With(request.Status, (page - 1) * size, size);
        var rows = matching is not null
            ? matching.Sorted(request.Sort, request.Descending, request.GroupByNeed).Skip(ask.Skip).Take(size).Select(CohortRow.Shown).AsAsyncEnumerable()
            : CohortQuestions.Pages.Read(context, CohortShape.Of(ask, request), ask);
        var answer = new CohortPage(
            await rows.ToListAsync(cancellationToken),
            counts.Matching,
            counts.Need,
            counts.FollowedUp,
            page,
            size,
            CohortTallies.TotalsOf(tallies),
            request.WithChoices ? await CohortChoices.ReadAsync(context, own, cancellationToken) : CohortChoices.None);
        await views.ListedAsync(context, answer.Rows.Select(row => row.TrainingId), AuditPart.Cohort);
        return answer;
    }
}
