using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// Lets one instance of several do a job. A lease runs out by itself, so that the job of an instance that died is taken over; what is done
/// under it must therefore bear being done twice.
/// </summary>
public sealed class JobLeases(StPortalDbContextOptions options, TimeProvider clock)
{
    private readonly Guid me = Guid.NewGuid();

    /// <summary>Takes the job, or keeps it; false while another instance holds it.</summary>
    public async Task<bool> TakeAsync(string job, TimeSpan time, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = options.NewContext(new CurrentUser());
        var lease = await context.JobLeases.SingleOrDefaultAsync(one => one.Name == job, cancellationToken);
        if (lease is null)
            context.Add(new JobLease(job, me, now + time));
        else if (lease.IsFreeFor(me, now))
            lease.Take(me, now + time);
        else
            return false;
        return await TrySaveAsync(context, cancellationToken);
    }

    /// <summary>Gives the job up, so that nobody need wait for the lease to run out.</summary>
    public async Task ReleaseAsync(string job, CancellationToken cancellationToken)
    {
        await using var context = options.NewContext(new CurrentUser());
        if (await context.JobLeases.SingleOrDefaultAsync(one => one.Name == job && one.HolderId == me, cancellationToken) is not { } lease)
            return;
        context.Remove(lease);
        await TrySaveAsync(context, cancellationToken);
    }

    private static async Task<bool> TrySaveAsync(StPortalDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another instance was quicker.
            return false;
        }
    }
}
