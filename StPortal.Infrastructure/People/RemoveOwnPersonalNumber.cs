using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Its owner takes the number out of the vault. Removing what is not there is no error: a form posted twice.</summary>
public sealed class RemoveOwnPersonalNumber(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result> HandleAsync(CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor)
            return new NotFound();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var entry = await context.IdentityVault.SingleOrDefaultAsync(row => row.MembershipId == actor.MembershipId, cancellationToken);
        if (entry is null)
            return Result.Ok;
        context.IdentityVault.Remove(entry);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
