using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Makes a membership with its roles and sends the invitation, in one save.</summary>
public sealed class InviteMember(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, InvitationSender sender, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !PeoplePermissions.MayInvite(actor))
            return new NotFound();
        var units = (await UnitChoices.ReadAsync(context, null, cancellationToken)).Select(unit => unit.Id).ToHashSet();
        var invited = NewMember.Make(actor, input, units, clock.GetUtcNow().UtcDateTime);
        if (!invited.IsOk)
            return invited.Refusal;
        var (member, roles, invitation) = invited.Value;
        if (await context.Memberships.AnyAsync(other => other.EmailKey == member.EmailKey, cancellationToken))
            return new EmailIsTaken(member.Email);
        context.Add(member);
        context.AddRange(roles);
        context.Add(invitation);
        await sender.SendAsync(context, invitation, member, actor.OrganisationName, cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // A double click, or two administrators at once: the address was taken meanwhile.
            return new EmailIsTaken(member.Email);
        }

        return member.Id;
    }

    public sealed record Input(
        string? GivenName, string? FamilyName, string? Email, string? Title, Guid? UnitId, IReadOnlyList<RoleGrant> Roles);
}
