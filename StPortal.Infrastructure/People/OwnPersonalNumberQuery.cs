using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>The signed-in person's own number, masked; null when none has been entered. Nobody else's can be asked for.</summary>
public sealed class OwnPersonalNumberQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, IdentityVault vault)
{
    public async Task<string?> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return null;
        return (await vault.FindAsync(context, actor.MembershipId, cancellationToken))?.Masked;
    }
}
