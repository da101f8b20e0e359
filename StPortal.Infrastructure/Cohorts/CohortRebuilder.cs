using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Keeps the stored rows of the cohort right: after a change, after a day has passed, or all of an organisation at once. Names its
/// organisation in each call and works as the service itself, in batches, so that memory does not grow with the organisation.
/// </summary>
public sealed class CohortRebuilder(StPortalDbContextOptions options, TimeProvider clock, ILogger<CohortRebuilder> log)
{
    internal const int BatchSize = 200;

    /// <summary>Another instance, or the command itself, is given this long to follow its own mark.</summary>
    private static readonly TimeSpan OthersTurn = TimeSpan.FromSeconds(3);

    private static readonly CompiledQuery<Func<StPortalDbContext, DateTime, DateOnly, CancellationToken, Task<bool>>> AnythingLeft = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, DateTime left, DateOnly today, CancellationToken _) => context.CohortMarks
            .Where(mark => mark.AtUtc <= left).Select(mark => mark.Id)
            .Concat(context.CohortRows.Where(row => row.Day < today).Select(row => row.Id))
            .Any()));

    private DateTime Left => clock.GetUtcNow().UtcDateTime - OthersTurn;

    /// <summary>Works out every row of the organisation anew; how many. For those who fill tables past the interceptors.</summary>
    public async Task<int> RebuildAllAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        await using var context = NewContext(organisationId);
        var marks = await context.CohortMarks.Select(mark => mark.Id).ToListAsync(cancellationToken);
        var ids = await AllAsync(context, cancellationToken);
        await WriteAsync(organisationId, ids, marks, cancellationToken);
        return ids.Count;
    }

    /// <summary>Whether a mark was left standing or a row is of an earlier day.</summary>
    public async Task<bool> IsAnythingLeftAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        await using var context = NewContext(organisationId);
        return await IsAnythingLeftAsync(context, cancellationToken);
    }

    /// <summary>Follows marks left standing, and refreshes what an earlier day left behind; how many rows were written.</summary>
    public async Task<int> MendAsync(Guid organisationId, CancellationToken cancellationToken) =>
        await FollowMarksAsync(organisationId, cancellationToken) + await RefreshAsync(organisationId, rows => rows, cancellationToken);

    /// <summary>The same of the context's own organisation. Asked at every look at the cohort: one question, answered by the indexes alone.</summary>
    internal Task<bool> IsAnythingLeftAsync(StPortalDbContext context, CancellationToken cancellationToken) =>
        AnythingLeft.For(context)(context, Left, clock.Today(), cancellationToken);

    /// <summary>The marks of the context's organisation that whoever left them has not followed in time.</summary>
    private IQueryable<CohortMark> LeftStanding(StPortalDbContext context)
    {
        var left = Left;
        return context.CohortMarks.Where(mark => mark.AtUtc <= left);
    }

    /// <summary>Follows marks left standing; how many rows were written.</summary>
    internal async Task<int> FollowMarksAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        await using var context = NewContext(organisationId);
        var marks = await LeftStanding(context).Select(mark => mark.Id).ToListAsync(cancellationToken);
        return await MendAsync(organisationId, marks, cancellationToken);
    }

    /// <summary>Rows for trainings that have none: a database from before there were rows, or one filled by other means.</summary>
    public async Task<int> AddMissingAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        await using var context = NewContext(organisationId);
        var ids = await context.Trainings.Where(training => !context.CohortRows.Any(row => row.Id == training.Id))
            .OrderBy(training => training.Id).Select(training => training.Id).ToListAsync(cancellationToken);
        await WriteAsync(organisationId, ids, [], cancellationToken);
        return ids.Count;
    }

    /// <summary>Brings those rows of an earlier day to today. A batch at a time is found anew, so that several may work at once.</summary>
    internal async Task<int> RefreshAsync(
        Guid organisationId, Func<IQueryable<StoredCohortRow>, IQueryable<StoredCohortRow>> which, CancellationToken cancellationToken)
    {
        var written = 0;
        while (true)
        {
            var today = clock.Today();
            await using var context = NewContext(organisationId);
            var old = await which(context.CohortRows).Where(row => row.Day < today)
                .OrderBy(row => row.Id).Select(row => row.Id).Take(BatchSize).ToListAsync(cancellationToken);
            await WriteAsync(organisationId, old, [], cancellationToken);
            written += old.Count;
            if (old.Count < BatchSize)
                return written;
        }
    }

    /// <summary>Follows these marks. What goes wrong is logged and the marks are left for the next.</summary>
    internal async Task TryMendAsync(Guid organisationId, IReadOnlyList<Guid> marks, CancellationToken cancellationToken)
    {
        try
        {
            await MendAsync(organisationId, marks, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever it was: the change that left the marks is committed and must not look refused.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            log.LogWarning(exception, "Cohort rows of organisation {Organisation} wait to be worked out anew", organisationId);
        }
    }

    private async Task<int> MendAsync(Guid organisationId, IReadOnlyList<Guid> marks, CancellationToken cancellationToken)
    {
        if (marks.Count == 0)
            return 0;
        await using var context = NewContext(organisationId);
        var ids = await CohortMarked.TrainingsAsync(context, marks, cancellationToken);
        await WriteAsync(organisationId, ids, marks, cancellationToken);
        return ids.Count;
    }

    /// <summary>The marks go with the last batch: until then all that they ask for may have to be done again.</summary>
    private async Task WriteAsync(Guid organisationId, IReadOnlyList<Guid> ids, IReadOnlyList<Guid> marks, CancellationToken cancellationToken)
    {
        var batches = ids.Chunk(BatchSize).DefaultIfEmpty([]).ToList();
        for (var i = 0; i < batches.Count; i++)
        {
            if (batches[i].Length + marks.Count > 0)
                await CohortBatch.WriteAsync(() => NewContext(organisationId), batches[i], i == batches.Count - 1 ? marks : [], clock, cancellationToken);
        }
    }

    private static Task<List<Guid>> AllAsync(StPortalDbContext context, CancellationToken cancellationToken) =>
        context.Trainings.OrderBy(training => training.Id).Select(training => training.Id).ToListAsync(cancellationToken);

    private StPortalDbContext NewContext(Guid organisationId)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(organisationId);
        return options.NewContext(user);
    }
}
