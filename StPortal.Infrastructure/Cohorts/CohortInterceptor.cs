using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Sees in every save whose stored rows no longer hold, marks them in that same save, and has them worked out anew once it is committed.
/// No command can forget it. What goes wrong afterwards never undoes what the person did: the mark stays, and <see cref="CohortUpkeep"/>
/// mends it.
/// </summary>
internal sealed class CohortInterceptor(CohortRebuilder rebuilder, TimeProvider clock) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>Above this one mark stands for the whole organisation: an import or a seed, which then rebuilds once.</summary>
    private const int MostMarks = 200;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (StPortalDbContext)eventData.Context!;
        var touched = CohortSources.TouchedIn(context.ChangeTracker);
        if (touched.Count > 0 && context.TenantId is { } organisationId)
        {
            await RemoveRowsOfDeletedAsync(context, cancellationToken);
            context.AddRange(Marks(organisationId, touched));
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var context = (StPortalDbContext)eventData.Context!;
        context.AwaitingCohortMarks.AddRange(LetGo(context, EntityState.Unchanged));
        // Within a transaction nothing is certain yet; it tells when it is.
        if (context.Database.CurrentTransaction is null)
            await RebuildAsync(context);
        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        LetGo((StPortalDbContext)eventData.Context!, EntityState.Added);
        return Task.CompletedTask;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        RebuildAsync((StPortalDbContext)eventData.Context!);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ((StPortalDbContext)eventData.Context!).AwaitingCohortMarks.Clear();
        return Task.CompletedTask;
    }

    private async Task RebuildAsync(StPortalDbContext context)
    {
        if (context.AwaitingCohortMarks.Count == 0)
            return;
        Guid[] marks = [.. context.AwaitingCohortMarks];
        context.AwaitingCohortMarks.Clear();
        // The change stands, so its consequence is not for the person to cancel.
        await rebuilder.TryMendAsync(context.TenantId!.Value, marks, CancellationToken.None);
    }

    private IEnumerable<CohortMark> Marks(Guid organisationId, IReadOnlyList<CohortTouch> touched)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return touched.Count > MostMarks
            ? [new CohortMark(organisationId, CohortMarkKind.Organisation, organisationId, now)]
            : touched.Select(touch => new CohortMark(organisationId, touch.Kind, touch.SubjectId, now));
    }

    private static async Task RemoveRowsOfDeletedAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        Guid[] deleted = [.. context.ChangeTracker.Entries<Training>().Where(entry => entry.State == EntityState.Deleted).Select(entry => entry.Entity.Id)];
        if (deleted.Length > 0)
            context.RemoveRange(await context.CohortRows.Where(row => EF.Parameter(deleted).Contains(row.Id)).ToListAsync(cancellationToken));
    }

    /// <summary>The command's context keeps nothing of this.</summary>
    private static List<Guid> LetGo(StPortalDbContext context, EntityState state)
    {
        var marks = context.ChangeTracker.Entries<CohortMark>().Where(entry => entry.State == state).ToList();
        foreach (var mark in marks)
            mark.State = EntityState.Detached;
        return [.. marks.Select(mark => mark.Entity.Id)];
    }
}
