using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>
/// The goals of every active training in reach, one specialty at a time, in two queries whatever the number of trainees. It shows
/// evidence as well as a cohort, so both permissions must say yes. Anybody who has no cohort gets what a missing page gives.
/// </summary>
public sealed class GoalMapQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<GoalMap>> HandleAsync(GoalMapRequest request, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || !CohortsPermissions.MayOpen(actor))
            return new NotFound();
        var scope = InReach(context, actor);
        var heads = (await HeadsAsync(context, scope, cancellationToken)).Where(head => MayRead(actor, head)).ToList();
        var specialties = GoalMapBuilder.SpecialtiesOf(heads);
        if (Chosen(specialties, request.SpecialtyKey) is not { } specialty)
            return GoalMap.Nobody;
        var all = heads.Where(head => head.SpecialtyKey == specialty.Key).ToList();
        var chosen = all.Where(head => request.UnitId is not { } unit || head.Unit.Id == unit);
        var claims = await ClaimsAsync(context, scope.Where(training => training.SpecialtyKey == specialty.Key), cancellationToken);
        var lines = GoalMapBuilder.LinesOf(chosen, claims);
        var map = Map(lines, request, actor.Today);
        if (request.Whole)
            await views.ExportedAsync(AuditPart.GoalMap);
        await views.ListedAsync(context, map.Blocks.SelectMany(block => block.Rows).Select(row => row.TrainingId), AuditPart.GoalMap);
        return map with { Specialty = specialty, Specialties = specialties, Units = GoalMapBuilder.UnitsOf(all), InReach = heads.Count };
    }

    private static GoalMap Map(IReadOnlyList<GoalMapLine> lines, GoalMapRequest request, DateOnly today)
    {
        var size = request.Whole ? Math.Max(1, lines.Count) : GoalMapRequest.PageSize;
        var page = Math.Clamp(request.Page, 1, Math.Max(1, (lines.Count + size - 1) / size));
        return GoalMap.Nobody with
        {
            Trainees = lines.Count,
            Blocks = GoalMapBuilder.BlocksOf(lines, [.. lines.Skip((page - 1) * size).Take(size)]),
            Tallies = GoalMapBuilder.TalliesOf(lines),
            Page = page,
            Finishing = lines.Count(line => FinisherGaps.IsFinisher(line.Head.PlannedEnd, today)),
            Gaps = FinisherGaps.Of(lines.Select(line => new TraineeGoals(line.Head.PlannedEnd, line.Goals)), today),
        };
    }

    private static GoalMapSpecialty? Chosen(IReadOnlyList<GoalMapSpecialty> specialties, string? key) =>
        specialties.FirstOrDefault(specialty => specialty.Key == key) ?? specialties.MaxBy(specialty => specialty.Trainees);

    private static bool MayRead(Actor actor, GoalMapHead head)
    {
        var subject = new TrainingSubject(head.TrainingId, head.TraineeId, head.Unit.Id, head.Regulation);
        return CohortsPermissions.MayRead(actor, subject) && EvidencePermissions.MayReadAll(actor, subject);
    }

    /// <summary>Narrows in the database; the permissions decide afterwards.</summary>
    private static IQueryable<Training> InReach(StPortalDbContext context, Actor actor)
    {
        var active = context.Trainings.AsNoTracking().Where(training => training.Status == TrainingStatus.Active);
        if (actor.UnitsOf([.. CohortsPermissions.Roles]) is not { } units)
            return active;
        var unitIds = units.ToList();
        var own = actor.Mandates.Where(mandate => mandate.Kind == MandateKind.Principal).Select(mandate => mandate.TrainingId).ToList();
        return active.Where(training => unitIds.Contains(training.HomeUnitId) || own.Contains(training.Id));
    }

    private static Task<List<GoalMapHead>> HeadsAsync(
        StPortalDbContext context, IQueryable<Training> scope, CancellationToken cancellationToken) => scope
        .Join(context.Memberships, t => t.TraineeId, m => m.Id, (t, m) => new { t, m })
        .Join(context.Units, pair => pair.t.HomeUnitId, unit => unit.Id, (pair, unit) => new { pair.t, pair.m, unit })
        .OrderBy(row => row.t.Id)
        .Select(row => new GoalMapHead(
            row.t.Id, row.t.TraineeId, row.m.GivenName + " " + row.m.FamilyName, row.m.SortName,
            new CohortUnit(row.unit.Id, row.unit.Name), row.t.SpecialtyKey, row.t.Regulation, row.t.Start, row.t.PlannedEnd))
        .ToListAsync(cancellationToken);

    private static async Task<ILookup<Guid, ClaimFacts>> ClaimsAsync(
        StPortalDbContext context, IQueryable<Training> scope, CancellationToken cancellationToken)
    {
        var rows = await context.GoalClaims.AsNoTracking()
            .Join(scope, c => c.TrainingId, t => t.Id, (c, t) => new { c.TrainingId, c.GoalCode, c.Activity, c.Status })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.TrainingId, row => new ClaimFacts(row.GoalCode, row.Activity, row.Status));
    }
}
