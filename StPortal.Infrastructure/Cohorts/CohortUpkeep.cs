using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Tenancy;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Every few seconds, organisation by organisation: follows marks that a broken-off operation left, and just after Swedish midnight brings
/// all rows to the new day. At start it gives rows to trainings that have none. One instance does it at a time.
/// </summary>
public sealed class CohortUpkeep(
    CohortRebuilder rebuilder, ActiveOrganisations organisations, JobLeases leases, TimeProvider clock, ILogger<CohortUpkeep> log)
    : BackgroundService
{
    private const string Job = "cohort-rows";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Renewed at each organisation; that one takes longer only means that another instance may help.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly HashSet<Guid> complete = [];

    /// <summary>One round. Does nothing while another instance is at it; one organisation's trouble is not the others'.</summary>
    public async Task TendAsync(CancellationToken cancellationToken)
    {
        foreach (var organisationId in await organisations.ListAsync(cancellationToken))
            await LoggingAsync(() => TendAsync(organisationId, cancellationToken), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await LoggingAsync(() => TendAsync(stoppingToken), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TendAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        if (complete.Contains(organisationId) && !await rebuilder.IsAnythingLeftAsync(organisationId, cancellationToken))
            return;
        if (!await leases.TakeAsync(Job, Lease, cancellationToken))
            return;
        await rebuilder.MendAsync(organisationId, cancellationToken);
        await rebuilder.AddMissingAsync(organisationId, cancellationToken);
        complete.Add(organisationId);
    }

    private async Task LoggingAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        try
        {
            await act();
        }
#pragma warning disable CA1031 // A database that does not answer now may do so at the next round; the service itself must stand.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogWarning(exception, "Cohort rows could not be tended; the next round tries again");
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await leases.ReleaseAsync(Job, cancellationToken);
    }
}
