using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Messaging;

/// <summary>The organisation's mail that was given up, the latest first, and how many wait to be sent.</summary>
public sealed class DeadMailQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public const int Cap = 100;

    public async Task<Result<View>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !PeoplePermissions.MaySeeUndeliveredMail(actor))
            return new NotFound();
        var dead = await context.OutboxMails.AsNoTracking().Where(mail => mail.Status == MailStatus.Dead)
            .OrderByDescending(mail => mail.MadeAtUtc).ThenBy(mail => mail.Id).Take(Cap)
            .Select(mail => new DeadMail(mail.Id, mail.Kind, mail.ToName, mail.ToAddress, mail.MadeAtUtc, mail.LastError))
            .ToListAsync(cancellationToken);
        return new View(dead, await context.OutboxMails.CountAsync(mail => mail.Status == MailStatus.Waiting, cancellationToken));
    }

    public sealed record View(IReadOnlyList<DeadMail> Dead, int Waiting);
}
