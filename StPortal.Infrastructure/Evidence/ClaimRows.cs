using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal static class ClaimRows
{
    public static async Task<List<ClaimRow>> OfTrainingAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        // No order is asked of the database: SQLite would rather walk the whole organisation by its key than sort these few.
        var claims = await context.GoalClaims.AsNoTracking().Where(claim => claim.TrainingId == trainingId).ToListAsync(cancellationToken);
        var ids = claims.Select(claim => claim.Id).ToArray();
        var decisions = (await context.ClaimDecisions.AsNoTracking()
            .Where(decision => EF.Parameter(ids).Contains(decision.ClaimId))
            .ToListAsync(cancellationToken)).ToLookup(decision => decision.ClaimId, decision => decision.Approval);
        var asked = claims.Select(claim => claim.ProposedToId).OfType<Guid>().Distinct().ToList();
        var names = await context.Memberships.AsNoTracking().Where(member => asked.Contains(member.Id))
            .Select(member => new { member.Id, member.GivenName, member.FamilyName })
            .ToDictionaryAsync(member => member.Id, member => $"{member.GivenName} {member.FamilyName}", cancellationToken);
        return [.. claims.OrderBy(claim => claim.GoalCode, GoalCodeOrder.Instance).ThenBy(claim => claim.Activity).ThenBy(claim => claim.Id)
            .Select(claim => RowOf(claim, decisions[claim.Id], names))];
    }

    private static ClaimRow RowOf(GoalClaim claim, IEnumerable<Approval> decisions, Dictionary<Guid, string> names)
    {
        var last = decisions.MaxBy(decision => decision.AtUtc);
        var waitsFor = claim is { Status: ClaimStatus.Proposed, ProposedToId: { } id } ? names.GetValueOrDefault(id) : null;
        return new ClaimRow(
            claim.Id, claim.Version, claim.GoalCode, claim.ItemKind, claim.ItemId, claim.Activity, claim.Status,
            waitsFor, claim.Comment, last?.PartyName, last?.AtUtc, last?.Reason)
        {
            ProposedAtUtc = claim.ProposedAtUtc,
        };
    }
}
