using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// Reads the facts of every training in the actor's reach, in a fixed number of queries whatever their number, and applies the rules in
/// memory. Computed at each request for now: see docs/decisions/009-cohort-computed-for-now.md.
/// </summary>
public sealed class CohortReader(IDbContextFactory<StPortalDbContext> factory)
{
    public async Task<IReadOnlyList<CohortRow>> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var scope = InReach(context, actor);
        var heads = await HeadsAsync(context, scope, cancellationToken);
        var facts = await CohortFacts.ReadAsync(context, scope, actor.Today, cancellationToken);
        return
        [
            .. heads
                .Where(head => CohortsPermissions.MayRead(actor, new TrainingSubject(head.TrainingId, head.TraineeId, head.Unit.Id, head.Facts.Regulation)))
                .Select(head => Row(head, facts, actor.Today)),
        ];
    }

    /// <summary>Narrows in the database; the permission decides afterwards.</summary>
    private static IQueryable<Training> InReach(StPortalDbContext context, Actor actor)
    {
        var units = actor.UnitsOf([.. CohortsPermissions.Roles]);
        if (units is null)
            return context.Trainings.AsNoTracking();
        var unitIds = units.ToList();
        var own = actor.Mandates.Where(mandate => mandate.Kind == MandateKind.Principal).Select(mandate => mandate.TrainingId).ToList();
        return context.Trainings.AsNoTracking()
            .Where(training => unitIds.Contains(training.HomeUnitId) || own.Contains(training.Id));
    }

    private static Task<List<CohortHead>> HeadsAsync(
        StPortalDbContext context, IQueryable<Training> scope, CancellationToken cancellationToken) => scope
        .Join(context.Memberships, t => t.TraineeId, m => m.Id, (t, m) => new { t, m })
        .Join(context.Units, pair => pair.t.HomeUnitId, unit => unit.Id, (pair, unit) => new { pair.t, pair.m, unit })
        .OrderBy(row => row.t.Id)
        .Select(row => new CohortHead(
            row.t.Id, row.t.TraineeId, row.m.GivenName, row.m.FamilyName, row.m.SortName,
            new CohortUnit(row.unit.Id, row.unit.Name),
            new TrainingFacts(row.t.Regulation, row.t.SpecialtyKey, row.t.Status, row.t.Start, row.t.PlannedEnd)))
        .ToListAsync(cancellationToken);

    private static CohortRow Row(CohortHead head, CohortFacts all, DateOnly today)
    {
        var facts = all.Complete(head.TrainingId, head.Facts);
        var name = $"{head.GivenName} {head.FamilyName}";
        return new CohortRow(
            head.TrainingId,
            name,
            head.SortName,
            SwedishText.ForSearch(name),
            facts.SpecialtyKey,
            CurriculumCatalogue.Current.FindSpecialty(facts.SpecialtyKey)?.Name ?? facts.SpecialtyKey,
            facts.Regulation,
            facts.Status,
            head.Unit,
            all.SupervisorOf(head.TrainingId, today),
            TrainingStanding.Of(facts, AttentionThresholds.Default, today),
            RecentAssessments.Of(all.SignedDays(head.TrainingId), today));
    }
}
