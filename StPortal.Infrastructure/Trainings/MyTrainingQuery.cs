using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Trainings;

/// <summary>One's own training: road, goals, what stands in the way and what to do next. <c>NotFound</c> when there is none.</summary>
public sealed class MyTrainingQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public async Task<Result<TrainingOverview>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        if (await OwnTraining.FindAsync(context, actor, cancellationToken) is not { } training)
            return new NotFound();
        return await TrainingReader.ReadAsync(context, training, withEvidence: true, actor.Today, cancellationToken);
    }
}
