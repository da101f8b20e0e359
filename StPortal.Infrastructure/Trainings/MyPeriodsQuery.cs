using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Trainings;

/// <summary>The periods that the actor supervises in trainings where somebody else is principal supervisor, by the trainee's name.</summary>
public sealed class MyPeriodsQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<IReadOnlyList<SupervisedPeriod>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor || actor.Mandates.Count == 0)
            return [];
        var ids = actor.Mandates.Select(mandate => mandate.TrainingId).Distinct().ToList();
        var trainings = await context.Trainings.AsNoTracking()
            .Where(training => ids.Contains(training.Id))
            .Join(context.Memberships, t => t.TraineeId, m => m.Id, (t, m) => new { t, m.GivenName, m.FamilyName, m.SortName })
            .OrderBy(row => row.SortName).ThenBy(row => row.t.Id)
            .Select(row => new { row.t.Id, row.t.TraineeId, row.t.HomeUnitId, row.t.Regulation, row.t.SpecialtyKey, row.GivenName, row.FamilyName })
            .ToListAsync(cancellationToken);
        List<SupervisedPeriod> periods =
        [
            .. from training in trainings
               let subject = new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation)
               where TrainingsPermissions.MayReadPeriod(actor, subject) && !TrainingsPermissions.MayRead(actor, subject)
               from mandate in actor.Mandates.Where(mandate => mandate.TrainingId == training.Id).OrderBy(mandate => mandate.From)
               select new SupervisedPeriod(
                   training.Id,
                   $"{training.GivenName} {training.FamilyName}",
                   CurriculumCatalogue.Current.FindSpecialty(training.SpecialtyKey)?.Name ?? training.SpecialtyKey,
                   mandate.From,
                   mandate.To),
        ];
        await views.ListedAsync(context, periods.Select(period => period.TrainingId), AuditPart.SupervisedPeriods);
        return periods;
    }
}
