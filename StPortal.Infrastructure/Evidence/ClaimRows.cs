using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

internal static class ClaimRows
{
    public static async Task<List<ClaimRow>> OfTrainingAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        var claims = await context.GoalClaims.AsNoTracking().Include(claim => claim.Decisions)
            .Where(claim => claim.TrainingId == trainingId)
            .OrderBy(claim => claim.Id)
            .ToListAsync(cancellationToken);
        var asked = claims.Select(claim => claim.ProposedToId).OfType<Guid>().Distinct().ToList();
        var names = await context.Memberships.AsNoTracking().Where(member => asked.Contains(member.Id))
            .Select(member => new { member.Id, member.GivenName, member.FamilyName })
            .ToDictionaryAsync(member => member.Id, member => $"{member.GivenName} {member.FamilyName}", cancellationToken);
        return [.. claims.Select(claim => RowOf(claim, names))];
    }

    private static ClaimRow RowOf(GoalClaim claim, Dictionary<Guid, string> names)
    {
        var last = claim.Decisions.MaxBy(decision => decision.Approval.AtUtc)?.Approval;
        var waitsFor = claim is { Status: ClaimStatus.Proposed, ProposedToId: { } id } ? names.GetValueOrDefault(id) : null;
        return new ClaimRow(
            claim.Id, claim.Version, claim.GoalCode, claim.ItemKind, claim.ItemId, claim.Activity, claim.Status,
            waitsFor, claim.Comment, last?.PartyName, last?.AtUtc, last?.Reason)
        {
            ProposedAtUtc = claim.ProposedAtUtc,
        };
    }
}
