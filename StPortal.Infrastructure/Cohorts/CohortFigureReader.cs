using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Works out the figures of some trainings from their facts, in a fixed number of queries whatever their number.</summary>
internal static class CohortFigureReader
{
    public static async Task<IReadOnlyList<CohortFigures>> ReadAsync(
        StPortalDbContext context, Guid[] ids, DateOnly today, CancellationToken cancellationToken)
    {
        var heads = await context.Trainings.AsNoTracking()
            .Where(training => EF.Parameter(ids).Contains(training.Id))
            .Join(context.Memberships, t => t.TraineeId, m => m.Id, (t, m) => new { t, m })
            .Join(context.Units, pair => pair.t.HomeUnitId, unit => unit.Id, (pair, unit) => new { pair.t, pair.m, unit })
            .Select(row => new
            {
                row.t.Id,
                row.t.Start,
                row.t.PlannedEnd,
                Subject = new CohortSubject(
                    row.t.TraineeId, row.m.GivenName + " " + row.m.FamilyName, row.m.SortName,
                    row.t.SpecialtyKey, row.t.Regulation, row.t.Status, row.unit.Id, row.unit.Name),
            })
            .ToListAsync(cancellationToken);
        var all = await CohortFacts.ReadAsync(context, ids, today, cancellationToken);
        return [.. heads.Select(head => Figures(head.Id, head.Subject, head.Start, head.PlannedEnd, all, today))];
    }

    private static CohortFigures Figures(
        Guid id, CohortSubject subject, DateOnly start, DateOnly plannedEnd, CohortFacts all, DateOnly today)
    {
        var facts = all.Complete(id, new TrainingFacts(subject.Regulation, subject.SpecialtyKey, subject.Status, start, plannedEnd));
        return new CohortFigures(
            id,
            subject,
            all.SupervisorOf(id, today),
            TrainingStanding.Of(facts, AttentionThresholds.Default, today),
            RecentAssessments.Of(all.SignedDays(id), today),
            today);
    }
}
