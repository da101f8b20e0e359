using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Cohorts;

/// <summary>Takes one's own acknowledgement of a training back, so that it calls again. Taken back twice is taken back once.</summary>
public sealed class UndoAcknowledgement(ActorSource actors, IDbContextFactory<StPortalDbContext> factory)
{
    public async Task<Result> HandleAsync(Guid trainingId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var subject = await context.Trainings.AsNoTracking().Where(training => training.Id == trainingId)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleOrDefaultAsync(cancellationToken);
        if (actor is null || subject is null || !CohortsPermissions.MayAcknowledge(actor, subject))
            return new NotFound();
        var own = await context.AttentionAcknowledgements
            .SingleOrDefaultAsync(one => one.MemberId == actor.MembershipId && one.TrainingId == trainingId, cancellationToken);
        if (own is null)
            return Result.Ok;
        context.Remove(own);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Taken back a moment ago in another window, which is what is asked for.
        }

        return Result.Ok;
    }
}
