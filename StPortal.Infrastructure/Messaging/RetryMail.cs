using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Messaging;

/// <summary>Has a mail tried again that was given up.</summary>
public sealed class RetryMail(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var mail = await context.OutboxMails.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (actor is null || mail is null || !PeoplePermissions.MaySeeUndeliveredMail(actor))
            return new NotFound();
        var retried = mail.Retry(clock.GetUtcNow().UtcDateTime);
        if (retried.IsOk)
            await context.SaveChangesAsync(cancellationToken);
        return retried;
    }
}
