using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Every few seconds, organisation by organisation, links what was written in the log. One instance does it at a time; should two, the
/// database refuses the second.
/// </summary>
public sealed class AuditUpkeep(
    AuditChainer chainer, AuditedOrganisations organisations, JobLeases leases, TimeProvider clock, ILogger<AuditUpkeep> log)
    : BackgroundService
{
    private const string Job = "audit-chain";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>A save that took long ends with rows older than others already linked. Longer than any transaction may last.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(1);

    private readonly Dictionary<Guid, DateTime> since = [];

    /// <summary>One round. Does nothing while another instance is at it; one organisation's trouble is not the others'.</summary>
    public async Task TendAsync(CancellationToken cancellationToken)
    {
        foreach (var organisation in await organisations.ListAsync(cancellationToken))
            await LoggingAsync(() => TendAsync(organisation.Id, cancellationToken), cancellationToken);
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
        // The first round of a process looks through the whole log; the others at what is new.
        var from = since.GetValueOrDefault(organisationId, DateTime.UnixEpoch);
        var begun = clock.GetUtcNow().UtcDateTime;
        if (!await chainer.IsAnythingLeftAsync(organisationId, from, cancellationToken))
            return;
        if (!await leases.TakeAsync(Job, Lease, cancellationToken))
            return;
        await chainer.LinkAsync(organisationId, from, cancellationToken);
        since[organisationId] = begun - LookBack;
    }

    private async Task LoggingAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        try
        {
            await act();
        }
#pragma warning disable CA1031 // A database or a disk that does not answer now may do so at the next round; the service itself must stand.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogWarning(exception, "The log could not be linked; the next round tries again");
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await leases.ReleaseAsync(Job, cancellationToken);
    }
}
