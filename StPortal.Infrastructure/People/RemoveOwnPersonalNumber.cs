using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Its owner takes the number out of the vault. Removing what is not there is no error: a form posted twice.</summary>
public sealed class RemoveOwnPersonalNumber(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        var entry = await context.IdentityVault.SingleOrDefaultAsync(row => row.MembershipId == actor.MembershipId, cancellationToken);
        if (entry is null)
            return Result.Ok;
        context.IdentityVault.Remove(entry);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
