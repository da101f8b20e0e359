using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StPortal.Domain.Messaging;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Tenancy;

namespace StPortal.Infrastructure.Messaging;

/// <summary>
/// Every few seconds, organisation by organisation: sends what the outbox holds. What was rolled back never came there. One instance does it
/// at a time; a crash between sending and saving sends the mail once more, under the same message id.
/// </summary>
internal sealed class MailSender(
    StPortalDbContextOptions options, ActiveOrganisations organisations, JobLeases leases, Outbox outbox, MailComposer composer,
    IMailTransport transport, TimeProvider clock, ILogger<MailSender> log)
    : BackgroundService
{
    private const string Job = "mail";
    private const int Batch = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>One round. One organisation's trouble is not the others'.</summary>
    public async Task TendAsync(CancellationToken cancellationToken)
    {
        if (!transport.IsReady)
            return;
        foreach (var organisationId in await organisations.ListAsync(cancellationToken))
            await LoggingAsync(() => TendAsync(organisationId, cancellationToken), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LoggingAsync(() => TendAsync(stoppingToken), stoppingToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await leases.ReleaseAsync(Job, cancellationToken);
    }

    private async Task TendAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(organisationId);
        await using var context = options.NewContext(user);
        if (!await Due(context).AnyAsync(cancellationToken) || !await leases.TakeAsync(Job, Lease, cancellationToken))
            return;
        foreach (var mail in await Due(context).OrderBy(mail => mail.NextAttemptAtUtc).Take(Batch).ToListAsync(cancellationToken))
        {
            await SendAsync(mail, cancellationToken);
            // Each by itself: what was sent is sent, whatever becomes of the next.
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    private IQueryable<OutboxMail> Due(StPortalDbContext context)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return context.OutboxMails.Where(mail => mail.Status == MailStatus.Waiting && mail.NextAttemptAtUtc <= now);
    }

    private async Task SendAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        try
        {
            using var message = composer.Compose(mail, outbox.Open(mail));
            await transport.SendAsync(message, cancellationToken);
            mail.MarkSent(clock.GetUtcNow().UtcDateTime);
        }
        catch (MailRefusedException exception)
        {
            mail.MarkFailed(exception.Message, isFinal: true, clock.GetUtcNow().UtcDateTime);
        }
#pragma warning disable CA1031 // A mail server fails in many ways; each of them is a reason to try again later.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            mail.MarkFailed(exception.GetBaseException().Message, isFinal: false, clock.GetUtcNow().UtcDateTime);
        }
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
            log.LogWarning(exception, "Mail could not be sent; the next round tries again");
        }
    }
}
