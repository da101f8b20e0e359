using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Evidence;

namespace StPortal.Infrastructure.Supervision;

/// <summary>Goal claims that wait for a supervisor's decision, and those that came back to their trainee.</summary>
internal static class WaitingClaims
{
    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<ReturnedRow>>> Returned = new(() =>
        // By the ids of the trainings, and not ordered by key: SQLite would walk through every claim of the organisation.
        EF.CompileAsyncQuery((StPortalDbContext context, Guid traineeId) => context.GoalClaims.AsNoTracking()
            .Where(claim => claim.Status == ClaimStatus.Returned
                && context.Trainings.Where(t => t.TraineeId == traineeId).Select(t => t.Id).Contains(claim.TrainingId))
            .Join(context.Trainings, c => c.TrainingId, t => t.Id, (c, t) => new { c, t.Regulation, t.SpecialtyKey })
            .OrderBy(row => row.c.ProposedAtUtc).ThenBy(row => row.c.Id)
            .Take(WorkItemsQuery.Cap)
            .Select(row => new ReturnedRow(
                row.c.GoalCode,
                row.c.ItemKind,
                row.c.ItemId,
                row.Regulation,
                row.SpecialtyKey,
                row.c.Decisions.OrderByDescending(decision => decision.Approval.AtUtc)
                    .Select(decision => new LastDecision(decision.Approval.Reason, decision.Approval.AtUtc)).First()))));

    /// <summary>
    /// One row an item, with all goals it is put forward for. The principal supervisor answers for the whole training, so whoever
    /// takes over also sees what was put to a predecessor; a supervisor of a period sees what was put to him or her and lies in it.
    /// </summary>
    public static async Task<IEnumerable<WorkItem>> ProposedAsync(
        StPortalDbContext context, Actor actor, CancellationToken cancellationToken)
    {
        var all = actor.Mandates.Select(mandate => mandate.TrainingId).Distinct().ToList();
        var principal = actor.Mandates.Where(mandate => mandate.Kind == MandateKind.Principal).Select(mandate => mandate.TrainingId).ToList();
        var rows = await context.GoalClaims.AsNoTracking()
            .Where(claim => claim.Status == ClaimStatus.Proposed && all.Contains(claim.TrainingId)
                && (claim.ProposedToId == actor.MembershipId || principal.Contains(claim.TrainingId)))
            .Join(context.Trainings.Where(t => t.TraineeId != actor.MembershipId && t.Status != TrainingStatus.Ended), c => c.TrainingId, t => t.Id, (c, t) => new { c, t })
            .Join(context.Memberships, pair => pair.t.TraineeId, m => m.Id, (pair, m) => new
            {
                pair.c.Id,
                pair.c.TrainingId,
                Subject = new TrainingSubject(pair.t.Id, pair.t.TraineeId, pair.t.HomeUnitId, pair.t.Regulation),
                pair.c.ItemId,
                pair.c.GoalCode,
                pair.c.ProposedAtUtc,
                m.GivenName,
                m.FamilyName,
            })
            .OrderBy(row => row.ProposedAtUtc).ThenBy(row => row.Id)
            .Take(WorkItemsQuery.Cap)
            .ToListAsync(cancellationToken);
        // A former principal supervisor who keeps a period may still be the one who was asked about something outside it.
        var ofPeriods = rows.Where(row => !principal.Contains(row.TrainingId)).Select(row => row.ItemId).Distinct().ToList();
        if (ofPeriods.Count > 0)
        {
            var items = await EvidenceItems.ByIdsAsync(context, ofPeriods, cancellationToken);
            rows.RemoveAll(row => items.TryGetValue(row.ItemId, out var item) && !EvidencePermissions.IsWithinMandate(actor, row.Subject, item.From, item.To));
        }

        return rows.GroupBy(row => (row.TrainingId, row.ItemId)).Select(item => new WorkItem(
            WorkItemKind.ProposedClaim,
            $"{item.First().GivenName} {item.First().FamilyName}",
            string.Join(", ", item.Select(row => row.GoalCode).Distinct()),
            $"/st-lakare/{item.Key.TrainingId}/underlag/{item.First().Id}",
            item.First().ProposedAtUtc!.Value));
    }

    public static async Task<IEnumerable<WorkItem>> ReturnedAsync(
        StPortalDbContext context, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await Returned.For(context)(context, actor.MembershipId).ToListAsync(cancellationToken);
        return rows.Select(row => new WorkItem(
            WorkItemKind.ReturnedClaim,
            NameOf(row.Regulation, row.SpecialtyKey, row.GoalCode),
            row.Last.Reason,
            $"/min-st/underlag/{row.ItemKind.ToString().ToLowerInvariant()}/{row.ItemId}",
            row.Last.AtUtc));
    }

    private static string NameOf(RegulationCode regulation, string specialty, string code) =>
        CurriculumCatalogue.Current.FindGoal(regulation, specialty, code) is { } goal ? $"{goal.Code} {goal.Label}" : code;

    private sealed record ReturnedRow(
        string GoalCode, EvidenceKind ItemKind, Guid ItemId, RegulationCode Regulation, string SpecialtyKey, LastDecision Last);

    private sealed record LastDecision(string? Reason, DateTime AtUtc);
}
