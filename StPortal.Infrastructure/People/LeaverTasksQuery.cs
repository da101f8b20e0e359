using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>What is open for a member who is about to be deactivated, and who may take over.</summary>
public sealed class LeaverTasksQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public const int Cap = 500;

    public async Task<Result<LeaverTasks>> HandleAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor
            || await MemberLoader.FindAsync(context, actor, memberId, cancellationToken) is not { } member)
            return new NotFound();
        var mandates = await MemberMandates.ReadAsync(context, member.Id, actor.Today, cancellationToken);
        var claims = await context.GoalClaims.CountAsync(claim => claim.ProposedToId == memberId && claim.Status == ClaimStatus.Proposed, cancellationToken);
        var drafts = await context.Assessments.CountAsync(one => one.AssessorId == memberId && one.Status == AssessmentStatus.Draft, cancellationToken);
        return new LeaverTasks(mandates, claims, drafts, await SuccessorsAsync(context, actor, memberId, cancellationToken));
    }

    private static async Task<IReadOnlyList<Successor>> SuccessorsAsync(
        StPortalDbContext context, Actor actor, Guid memberId, CancellationToken cancellationToken) => await context.Memberships.AsNoTracking()
        .Where(member => member.Status == MembershipStatus.Active && member.Id != memberId
            && context.RoleAssignments.Any(role => role.MembershipId == member.Id && role.Role == Role.Supervisor
                && role.From <= actor.Today && (role.To == null || role.To >= actor.Today)))
        .OrderBy(member => member.SortName).ThenBy(member => member.Id).Take(Cap)
        .LeftJoin(context.Units, member => member.UnitId, unit => (Guid?)unit.Id, (member, unit) => new Successor(
            member.Id, member.GivenName + " " + member.FamilyName, unit == null ? null : unit.Name))
        .ToListAsync(cancellationToken);
}
