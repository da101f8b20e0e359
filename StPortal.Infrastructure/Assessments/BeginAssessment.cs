using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Opens a form about a trainee. An untouched one of the same kind is opened again rather than made twice.</summary>
public sealed class BeginAssessment(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, TimeProvider clock)
{
    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var subject = await context.Trainings.AsNoTracking()
            .Where(training => training.Id == input.TrainingId && training.Status == TrainingStatus.Active)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleOrDefaultAsync(cancellationToken);
        var form = await context.Instruments.AsNoTracking()
            .SingleOrDefaultAsync(instrument => instrument.Id == input.InstrumentId, cancellationToken);
        if (actor is null || subject is null || form is null || !AssessmentsPermissions.MayAssess(actor, subject))
            return new NotFound();
        var mine = await context.Assessments.AsNoTracking()
            .Where(one => one.AssessorId == actor.MembershipId && one.InstrumentId == form.Id)
            .OrderByDescending(one => one.StartedAtUtc).Take(20)
            .ToListAsync(cancellationToken);
        var open = mine.Find(one => one.TrainingId == subject.TrainingId && one.Status == AssessmentStatus.Draft && one.IsUntouched());
        if (open is not null)
            return open.Id;
        var now = clock.GetUtcNow().UtcDateTime;
        var begun = new Assessment(actor.OrganisationId, subject.TrainingId, form.Id, actor.MembershipId, actor.Today, now);
        // As last time: where one assesses and how hard the cases are seldom change from one to the next.
        if (mine.FirstOrDefault() is { } last)
            begun.Save(begun.Content() with { Setting = last.Setting, Complexity = last.Complexity }, form.Definition, now);
        context.Add(begun);
        await context.SaveChangesAsync(cancellationToken);
        return begun.Id;
    }

    public sealed record Input(Guid TrainingId, Guid InstrumentId);
}
