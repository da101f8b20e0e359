using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Invites everybody of a pasted list whose line can be used, in one save; lines that cannot are left for the writer to mend.</summary>
public sealed class InviteMembers(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, InvitationSender sender, TimeProvider clock)
{
    public async Task<Result<Outcome>> HandleAsync(string? text, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !PeoplePermissions.MayInvite(actor))
            return new NotFound();
        var read = await InvitationListQuery.ReadAsync(context, actor, text, cancellationToken);
        if (!read.IsOk)
            return read.Refusal;
        var units = (await UnitChoices.ReadAsync(context, null, cancellationToken)).Select(unit => unit.Id).ToHashSet();
        var invited = new List<Guid>();
        foreach (var line in read.Value)
        {
            if (line.Input is not { } input)
                continue;
            var (member, roles, invitation) = NewMember.Make(actor, input, units, clock.GetUtcNow().UtcDateTime).Value;
            context.Add(member);
            context.AddRange(roles);
            context.Add(invitation);
            await sender.SendAsync(context, invitation, member, actor.OrganisationName, cancellationToken);
            invited.Add(member.Id);
        }

        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another administrator, or the same list in another tab, was first: read anew it says whose addresses are taken.
            return new Outcome([], (await InvitationListQuery.ReadAsync(context, actor, text, cancellationToken)).Value);
        }

        return new Outcome(invited, [.. read.Value.Where(line => line.Flaw is not null)]);
    }

    /// <param name="Invited">The new members.</param>
    /// <param name="Left">Lines that could not be used.</param>
    public sealed record Outcome(IReadOnlyList<Guid> Invited, IReadOnlyList<InvitationLine> Left);
}
