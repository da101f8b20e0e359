using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>The whole number to its owner, who asked to see it; written in the log before it is shown.</summary>
public sealed class ShowOwnPersonalNumber(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, IdentityVault vault, ViewLog views)
{
    public async Task<Result<string>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await vault.FindAsync(context, actor.MembershipId, cancellationToken) is not { } number)
            return new NotFound();
        await views.ShownAsync(AuditPart.PersonalNumber, new AuditedRow(nameof(IdentityVaultEntry), actor.MembershipId));
        return number.Full;
    }
}
