using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StPortal.Domain.Auditing;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Writes who looked at whose data, for the use cases that show them. What is about one person is written before the answer is given, and no
/// answer is given that could not be written; a list is written after, once a day for each person in it, and never keeps its page back.
/// One's own data leave no trace. Whoever goes away before the answer has still asked for it, so nothing here is cancelled.
/// </summary>
public sealed class ViewLog(IDbContextFactory<StPortalDbContext> factory, ListedToday listed, TimeProvider clock, ILogger<ViewLog> log)
{
    private const int Several = 1000;

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, DateOnly, Guid[], IAsyncEnumerable<UnseenRow>>> Unseen = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid viewer, DateOnly day, Guid[] trainings) => context.Trainings
            .Where(training => trainings.Contains(training.Id) && training.TraineeId != viewer)
            .Where(training => !context.AuditEntries.Any(entry =>
                entry.MemberId == viewer && entry.ListedOn == day && entry.AboutMemberId == training.TraineeId))
            .Select(training => new UnseenRow(training.Id, training.TraineeId))));

    public Task SeenAsync(TrainingSubject training, AuditPart part) => SeenAsync(training.TraineeId, part, AuditedRow.Of(training));

    public async Task SeenAsync(Guid personId, AuditPart part, AuditedRow row)
    {
        await using var context = await factory.CreateDbContextAsync(CancellationToken.None);
        if (context.ActingMemberId != personId)
            await WriteAsync(context, [Facts(context, AuditKind.View, AuditAct.Viewed, part, row) with { AboutMemberId = personId }]);
    }

    /// <summary>A value of one's own that is otherwise hidden.</summary>
    public async Task ShownAsync(AuditPart part, AuditedRow row)
    {
        await using var context = await factory.CreateDbContextAsync(CancellationToken.None);
        await WriteAsync(context, [Facts(context, AuditKind.View, AuditAct.Shown, part, row) with { AboutMemberId = context.ActingMemberId }]);
    }

    /// <param name="personId">Whose data it is, when one person's.</param>
    public async Task ExportedAsync(AuditPart part, AuditedRow? row = null, Guid? personId = null)
    {
        await using var context = await factory.CreateDbContextAsync(CancellationToken.None);
        row ??= new AuditedRow(nameof(Organisation), context.TenantId!.Value);
        await WriteAsync(context, [Facts(context, AuditKind.Export, AuditAct.Exported, part, row) with { AboutMemberId = personId }]);
    }

    /// <summary>These trainings stood in a list. Costs nothing when they have stood in one today already.</summary>
    public async Task ListedAsync(StPortalDbContext context, IEnumerable<Guid> trainingIds, AuditPart part)
    {
        try
        {
            if (context.ActingMemberId is not { } viewer)
                return;
            foreach (var some in listed.Unknown(viewer, clock.Today(), trainingIds).Chunk(Several))
                await ListAsync(context, viewer, some, part);
        }
#pragma warning disable CA1031 // Whatever it was: the list is ready, and its reader is not to be blamed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.LogError(exception, "Who stood in a list could not be written in the log");
        }
    }

    private async Task ListAsync(StPortalDbContext context, Guid viewer, Guid[] trainingIds, AuditPart part)
    {
        var today = clock.Today();
        for (var attempt = 1; ; attempt++)
        {
            var unseen = await Unseen.For(context)(context, viewer, today, trainingIds).ToListAsync();
            if (unseen.Count == 0)
                break;
            await using var writing = await factory.CreateDbContextAsync();
            try
            {
                await WriteAsync(writing, unseen.DistinctBy(row => row.TraineeId).Select(row =>
                    Facts(writing, AuditKind.View, AuditAct.Listed, part, new AuditedRow(nameof(Training), row.TrainingId)) with
                    {
                        AboutMemberId = row.TraineeId,
                        ListedOn = today,
                    }));
                break;
            }
            catch (DbUpdateException) when (attempt == 1)
            {
                // The same person has two lists open, and the other was quicker: only what that one did not write.
            }
        }

        listed.Add(viewer, today, trainingIds);
    }

    private async Task WriteAsync(StPortalDbContext context, IEnumerable<AuditFacts> facts)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        context.AuditEntries.AddRange(facts.Select(one => new AuditEntry(context.TenantId!.Value, now, one)));
        await context.SaveChangesAsync(CancellationToken.None);
    }

    private static AuditFacts Facts(StPortalDbContext context, AuditKind kind, AuditAct act, AuditPart part, AuditedRow row) =>
        new(kind, act, row.Type, row.Id)
        {
            MemberId = context.ActingMemberId,
            Fields = part.ToString(),
            Address = context.Origin?.Address,
            Device = context.Origin?.Device,
        };

    private sealed record UnseenRow(Guid TrainingId, Guid TraineeId);
}
