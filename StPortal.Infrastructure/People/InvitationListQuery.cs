using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>What a pasted list of people would invite, line by line, before anything is sent.</summary>
public sealed class InvitationListQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result<IReadOnlyList<InvitationLine>>> HandleAsync(string? text, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !PeoplePermissions.MayInvite(actor))
            return new NotFound();
        return await ReadAsync(context, actor, text, cancellationToken);
    }

    internal static async Task<Result<IReadOnlyList<InvitationLine>>> ReadAsync(
        StPortalDbContext context, Actor actor, string? text, CancellationToken cancellationToken)
    {
        var units = await UnitChoices.ReadAsync(context, null, cancellationToken);
        var taken = await context.Memberships.AsNoTracking().Select(member => member.EmailKey).ToListAsync(cancellationToken);
        return InvitationLines.Read(text, actor, units, taken.ToHashSet());
    }
}
