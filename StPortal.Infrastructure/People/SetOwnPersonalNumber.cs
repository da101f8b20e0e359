using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Its owner enters the personal number that the forms ask for, or enters it anew.</summary>
public sealed class SetOwnPersonalNumber(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, IdentityVault vault, TimeProvider clock)
{
    public async Task<Result> HandleAsync(string? text, CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor)
            return new NotFound();
        var number = PersonalIdentityNumber.Parse(text, clock.Today());
        if (!number.IsOk)
            return number.Refusal;
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await vault.FindAsync(context, actor.MembershipId, cancellationToken) == number.Value)
            return Result.Ok;
        await vault.PutAsync(context, actor.OrganisationId, actor.MembershipId, number.Value, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
