using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// The administrator enters the object id of the account that is to sign in as the member, in place of an invitation or of an account that
/// the person no longer has.
/// </summary>
public sealed class LinkDirectoryAccount(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, LinkTokens links, TimeProvider clock)
{
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, input.MemberId, cancellationToken) is not { } member)
            return new NotFound();
        var organisationId = actor.OrganisationId;
        if (!Guid.TryParse(input.ObjectId?.Trim(), out var objectId) || objectId == Guid.Empty)
            return new TextIsNotAnId(input.ObjectId?.Trim() ?? "");
        if (!await context.OrganisationDirectories.AnyAsync(one => one.OrganisationId == organisationId && one.DirectoryId == input.DirectoryId, cancellationToken))
            return new DirectoryIsNotTheOrganisations();
        var linked = await context.ExternalIdentities
            .Where(one => one.OrganisationId == organisationId
                && (one.MembershipId == member.Id || (one.DirectoryId == input.DirectoryId && one.ObjectId == objectId)))
            .ToListAsync(cancellationToken);
        if (linked.Find(one => one.MembershipId != member.Id) is { } other)
            return new AccountIsAnotherMembers(await NameOfAsync(context, other.MembershipId, cancellationToken));
        if (member.Join() is { IsOk: false, Refusal: var refusal })
            return refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        context.RemoveRange(linked);
        context.Add(new ExternalIdentity(input.DirectoryId, objectId, organisationId, member.Id, now));
        SecurityEvents.AccountLinked(context, organisationId, member.Id, actor.MembershipId, now);
        if (await context.Invitations.SingleOrDefaultAsync(one => one.MembershipId == member.Id && one.Status == InvitationStatus.Sent, cancellationToken) is { } invitation)
        {
            // The link must not be able to put another account in its place.
            invitation.Revoke();
            await links.RevokeAsync(context, organisationId, LinkPurpose.Invitation, invitation.Id, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private static Task<string> NameOfAsync(StPortalDbContext context, Guid memberId, CancellationToken cancellationToken) =>
        context.Memberships.Where(member => member.Id == memberId)
            .Select(member => member.GivenName + " " + member.FamilyName).SingleAsync(cancellationToken);

    public sealed record Input(Guid MemberId, Guid DirectoryId, string? ObjectId);
}
