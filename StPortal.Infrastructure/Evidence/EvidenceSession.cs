using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// How every command on a trainee's own evidence begins: who acts, the own training, and that evidence may be written there.
/// </summary>
public sealed class EvidenceSession(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    /// <summary>Null when there is no such training, or not for this person: the caller answers <c>NotFound</c> to both.</summary>
    internal async Task<Opened?> OpenOwnAsync(CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor)
            return null;
        var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await OwnTraining.FindAsync(context, actor, cancellationToken) is { } training
            && EvidencePermissions.MayWrite(actor, training.Subject()))
            return new Opened(context, actor, training);
        await context.DisposeAsync();
        return null;
    }

    internal sealed record Opened(StPortalDbContext Context, Actor Actor, Training Training) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Context.DisposeAsync();
    }
}
