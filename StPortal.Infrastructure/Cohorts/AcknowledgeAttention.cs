using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Notes that one follows up what calls for attention in some trainings: all of them or none. Each comes with the situation that was
/// shown, so that nobody acknowledges what was never seen.
/// </summary>
public sealed class AcknowledgeAttention(
    ActorSource actors, IDbContextFactory<StPortalDbContext> factory, CohortRebuilder rebuilder, TimeProvider clock)
{
    public const int MostAtOnce = 500;

    private const int Attempts = 3;

    public sealed record Input(IReadOnlyList<Item> Items, string Note);

    public sealed record Item(Guid TrainingId, string AttentionKey);

    /// <remarks>Two clicks at once meet in the unique index or in the row's version: the later one is done again over the earlier one.</remarks>
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(input, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Once more, from what now stands.
            }
        }
    }

    private async Task<Result> TryAsync(Input input, CancellationToken cancellationToken)
    {
        var shown = input.Items.GroupBy(item => item.TrainingId).ToDictionary(group => group.Key, group => group.First().AttentionKey);
        if (shown.Count == 0)
            return new NobodyIsChosen();
        if (shown.Count > MostAtOnce)
            return new TooManyAtOnce(MostAtOnce);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        await CohortTallies.OfTodayAsync(context, rebuilder, actor, CohortAsk.Of(actor), cancellationToken);
        Guid[] ids = [.. shown.Keys];
        var rows = await context.CohortRows.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id)).OrderBy(row => row.SortName).ToListAsync(cancellationToken);
        if (rows.Count < ids.Length || !rows.TrueForAll(row => CohortsPermissions.MayAcknowledge(actor, SubjectOf(row))))
            return new NotFound();
        if (!rows.TrueForAll(row => row.NeedsFollowUp))
            return new NothingToAcknowledge();
        if (rows.FindAll(row => row.AttentionKey != shown[row.Id]) is { Count: > 0 } changed)
            return new SituationHasChanged(string.Join(", ", changed.Select(row => row.Name)));
        if (await NoteAsync(context, actor, rows, input.Note, cancellationToken) is { } refusal)
            return refusal;
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private async Task<Refusal?> NoteAsync(
        StPortalDbContext context, Actor actor, IReadOnlyList<StoredCohortRow> rows, string note, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        Guid[] ids = [.. rows.Select(row => row.Id)];
        var before = await context.AttentionAcknowledgements
            .Where(one => one.MemberId == actor.MembershipId && EF.Parameter(ids).Contains(one.TrainingId))
            .ToDictionaryAsync(one => one.TrainingId, cancellationToken);
        foreach (var row in rows)
        {
            if (before.TryGetValue(row.Id, out var own))
            {
                if (own.Renew(row.AttentionKey, note, now) is { IsOk: false } refused)
                    return refused.Refusal;
                continue;
            }

            var made = AttentionAcknowledgement.Create(actor.OrganisationId, actor.MembershipId, row.Id, row.AttentionKey, note, now);
            if (!made.IsOk)
                return made.Refusal;
            context.Add(made.Value);
        }

        return null;
    }

    private static TrainingSubject SubjectOf(StoredCohortRow row) => new(row.Id, row.TraineeId, row.UnitId, row.Regulation);
}
