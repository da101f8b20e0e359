using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Nobody signs in as the member any longer; nothing is deleted. Mandates in force end today, and their rest goes to the successor with what
/// waits for a decision. Without a successor the mandates end all the same, which the cohort shows as trainees without a supervisor.
/// </summary>
public sealed class DeactivateMember(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, LinkTokens links)
{
    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, input.Id, cancellationToken) is not { } member)
            return new NotFound();
        if (member.Status == MembershipStatus.Inactive)
            return Result.Ok;
        if (member.Id == actor.MembershipId)
            return new NobodyDeactivatesThemselves();
        if (await LastAdministrator.IsAsync(context, member.Id, actor.Today, cancellationToken))
            return new LastAdministratorStays();
        if (await MoveAsync(context, actor, member, input.SuccessorId, cancellationToken) is { } refusal)
            return refusal;
        if (await context.Invitations.SingleOrDefaultAsync(one => one.MembershipId == member.Id && one.Status == InvitationStatus.Sent, cancellationToken) is { } invitation)
        {
            invitation.Revoke();
            await links.RevokeAsync(context, actor.OrganisationId, LinkPurpose.Invitation, invitation.Id, cancellationToken);
        }

        var left = member.Deactivate();
        await context.SaveChangesAsync(cancellationToken);
        return left;
    }

    private static async Task<Refusal?> MoveAsync(
        StPortalDbContext context, Actor actor, Membership leaver, Guid? successorId, CancellationToken cancellationToken)
    {
        var successor = await context.Memberships.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == successorId && one.Status == MembershipStatus.Active && one.Id != leaver.Id, cancellationToken);
        if (successorId is not null && successor is null)
            return new NotFound();
        var mandates = await context.SupervisorMandates
            .Where(mandate => mandate.SupervisorId == leaver.Id && (mandate.To == null || mandate.To >= actor.Today)).ToListAsync(cancellationToken);
        var trainings = mandates.Select(mandate => mandate.TrainingId).ToList();
        if (successor is not null
            && await context.Trainings.AnyAsync(training => trainings.Contains(training.Id) && training.TraineeId == successor.Id, cancellationToken))
            return new SuccessorCannotTakeOver(successor.FullName);
        foreach (var mandate in mandates)
        {
            if (successor is not null)
                context.Add(mandate.HandOver(successor.Id, actor.Today));
            if (!mandate.Shorten(actor.Today))
                context.Remove(mandate);
        }

        if (successor is null)
            return null;
        var claims = await context.GoalClaims
            .Where(claim => claim.ProposedToId == leaver.Id && claim.Status == ClaimStatus.Proposed).ToListAsync(cancellationToken);
        foreach (var claim in claims)
            claim.AskInstead(successor.Id);
        return null;
    }

    /// <param name="SuccessorId">Who takes over; null when nobody does.</param>
    public sealed record Input(Guid Id, Guid? SuccessorId = null);
}
