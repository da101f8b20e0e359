using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Whom the actor may assess: those assessed lately first, then by name.</summary>
public sealed class AssessablePeopleQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public const int Cap = 40;

    public async Task<AssessablePeople> HandleAsync(string? search, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new AssessablePeople([], false);
        var words = SwedishText.ForSearch(search ?? "");
        var rows = await InReach(context, actor)
            .Join(context.Memberships, t => t.TraineeId, m => m.Id, (t, m) => new { t, m })
            .Where(row => words == "" || row.m.SearchText.Contains(words))
            .Join(context.Units, row => row.t.HomeUnitId, unit => unit.Id, (row, unit) => new
            {
                TrainingId = row.t.Id,
                row.t.TraineeId,
                row.t.HomeUnitId,
                row.t.Regulation,
                row.t.SpecialtyKey,
                row.m.GivenName,
                row.m.FamilyName,
                row.m.SortName,
                Unit = unit.Name,
                LastAt = context.Assessments.Where(a => a.TrainingId == row.t.Id && a.AssessorId == actor.MembershipId)
                    .Max(a => (DateTime?)a.SavedAtUtc),
            })
            .OrderByDescending(row => row.LastAt).ThenBy(row => row.SortName).ThenBy(row => row.TrainingId)
            .Take(Cap + 1)
            .ToListAsync(cancellationToken);
        var people = rows.Where(row => AssessmentsPermissions.MayAssess(actor, new TrainingSubject(row.TrainingId, row.TraineeId, row.HomeUnitId, row.Regulation)))
            .Select(row => new AssessablePerson(
                row.TrainingId, $"{row.GivenName} {row.FamilyName}",
                CurriculumCatalogue.Current.FindSpecialty(row.SpecialtyKey)?.Name ?? row.SpecialtyKey, row.Unit, row.LastAt));
        List<AssessablePerson> shown = [.. people.Take(Cap)];
        await views.ListedAsync(context, shown.Select(person => person.TrainingId), AuditPart.PeopleToAssess);
        return new AssessablePeople(shown, rows.Count > Cap);
    }

    /// <summary>Narrows in the database; the permission decides afterwards.</summary>
    private static IQueryable<Training> InReach(StPortalDbContext context, Actor actor)
    {
        var active = context.Trainings.AsNoTracking()
            .Where(training => training.Status == TrainingStatus.Active && training.TraineeId != actor.MembershipId);
        if (actor.UnitsOf(Role.Assessor) is not { } units)
            return active;
        var unitIds = units.ToList();
        var own = actor.Mandates.Select(mandate => mandate.TrainingId).ToList();
        return active.Where(training => unitIds.Contains(training.HomeUnitId) || own.Contains(training.Id));
    }
}
