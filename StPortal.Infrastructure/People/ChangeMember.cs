using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>Another name, address, title or unit.</summary>
public sealed class ChangeMember(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, input.Id, cancellationToken) is not { } member)
            return new NotFound();
        if (member.Version != input.Version)
            return new ChangedByAnother(Differences(input, member));
        if (input.UnitId != member.UnitId && !await IsWithinReachAsync(context, actor, input.UnitId, cancellationToken))
            return new UnitIsUnknown();
        var changed = member.Rename(input.GivenName, input.FamilyName, input.Email);
        if (changed.IsOk)
            changed = member.Describe(input.Title, member.SpecialtyKey, member.SupervisorTrainingYear, input.UnitId);
        if (!changed.IsOk)
            return changed;
        if (await context.Memberships.AnyAsync(other => other.EmailKey == member.EmailKey && other.Id != member.Id, cancellationToken))
            return new EmailIsTaken(member.Email);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedByAnother([]);
        }
        catch (DbUpdateException)
        {
            return new EmailIsTaken(member.Email);
        }
    }

    private static async Task<bool> IsWithinReachAsync(
        StPortalDbContext context, Actor actor, Guid? unitId, CancellationToken cancellationToken) =>
        PeoplePermissions.MayAdminister(actor, unitId)
        && (unitId is not { } unit || await context.Units.AnyAsync(one => one.Id == unit, cancellationToken));

    private static IReadOnlyList<FieldChange> Differences(Input yours, Membership theirs) =>
    [
        .. new FieldChange[]
        {
            new(nameof(Membership.GivenName), yours.GivenName, theirs.GivenName),
            new(nameof(Membership.FamilyName), yours.FamilyName, theirs.FamilyName),
            new(nameof(Membership.Email), yours.Email, theirs.Email),
            new(nameof(Membership.Title), yours.Title, theirs.Title),
        }.Where(change => (change.Yours ?? "") != (change.Theirs ?? "")),
    ];

    public sealed record Input(
        Guid Id, Guid Version, string? GivenName, string? FamilyName, string? Email, string? Title, Guid? UnitId);
}
