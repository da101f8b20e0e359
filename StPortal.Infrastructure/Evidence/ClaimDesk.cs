using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// How every decision on a claim is taken: load, mandate checked, the entity asked, saved with the version that was seen. The same
/// decision by the same person again – a double click, a form sent twice – is the decision already taken.
/// </summary>
public sealed class ClaimDesk(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    /// <param name="ItemVersion">The version of the item that the decision was taken on; null asks for no check of the item.</param>
    internal sealed record Matter(Guid ClaimId, Guid Version, Guid? ItemVersion, ApprovalDecision Decision, string? Reason);

    internal async Task<Result> DecideAsync(Matter matter, Func<GoalClaim, Approval, Result> act, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        var claim = await context.GoalClaims.Include(row => row.Decisions)
            .SingleOrDefaultAsync(row => row.Id == matter.ClaimId, cancellationToken);
        if (claim is null || await FindItemAsync(context, claim, actor, cancellationToken) is not { } item)
            return new NotFound();
        if (IsTaken(claim, actor, matter))
            return Result.Ok;
        if (matter.ItemVersion is { } seen && seen != item.Version)
            return new ChangedByAnother([]);
        var approval = new Approval(
            actor.MembershipId, actor.Name, clock.GetUtcNow().UtcDateTime, matter.Decision, Guard.Clean(matter.Reason));
        if (act(claim, approval) is { IsOk: false } refused)
            return refused;
        context.Entry(claim).Property(row => row.Version).OriginalValue = matter.Version;
        return await StaleSave.TryAsync(context, () => [], cancellationToken);
    }

    /// <summary>The item, when the actor may attest it.</summary>
    private static async Task<EvidenceItem?> FindItemAsync(
        StPortalDbContext context, GoalClaim claim, Actor actor, CancellationToken cancellationToken)
    {
        var training = await OwnTraining.ByIdAsync(context, claim.TrainingId, cancellationToken);
        if (training is null || !EvidencePermissions.MayAttest(actor, training.Subject()))
            return null;
        var item = await EvidenceItems.FindAsync(context, training.Id, claim.ItemKind, claim.ItemId, cancellationToken);
        return item is not null && EvidencePermissions.IsWithinMandate(actor, training.Subject(), item.From, item.To) ? item : null;
    }

    private static bool IsTaken(GoalClaim claim, Actor actor, Matter matter)
    {
        var stands = matter.Decision == ApprovalDecision.Approved ? ClaimStatus.Attested : ClaimStatus.Returned;
        return claim.Status == stands
            && claim.Decisions.MaxBy(decision => decision.Approval.AtUtc)?.Approval is { } last
            && last.MemberId == actor.MembershipId
            && last.Decision == matter.Decision
            && last.Reason == Guard.Clean(matter.Reason);
    }
}
