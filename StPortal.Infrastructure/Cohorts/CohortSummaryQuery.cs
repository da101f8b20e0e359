using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>The cohort of the one who asks, as it is shown where it is not the page itself. Open to the same people as <see cref="CohortQuery"/>.</summary>
public sealed class CohortSummaryQuery(ActorSource actors, IDbContextFactory<StPortalDbContext> factory, CohortRebuilder rebuilder, ViewLog views)
{
    public const int MostRows = 5;

    public async Task<Result<CohortSummary>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var ask = CohortAsk.Of(actor).With(TrainingStatus.Active, 0, MostRows);
        var tallies = await CohortTallies.OfTodayAsync(context, rebuilder, actor, ask, cancellationToken);
        var totals = CohortTallies.TotalsOf(tallies);
        // Those who need the asker come first, by name.
        var rows = totals.Need == 0 ? [] : await CohortQuestions.Pages
            .Read(context, CohortShape.Of(ask, new CohortRequest()), ask).ToListAsync(cancellationToken);
        List<CohortRow> shown = [.. rows.Where(row => row.Group == CohortGroup.NeedsYou)];
        await views.ListedAsync(context, shown.Select(row => row.TrainingId), AuditPart.Cohort);
        return new CohortSummary(totals, shown);
    }
}
