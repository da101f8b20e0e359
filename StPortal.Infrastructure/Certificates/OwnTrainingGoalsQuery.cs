using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Certificates;

/// <summary>What the form for a new certificate offers the signed-in trainee: the training, its regulation and its goals.</summary>
public sealed class OwnTrainingGoalsQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public sealed record View(Guid TrainingId, RegulationCode Regulation, IReadOnlyList<Goal> Goals);

    public async Task<Result<View>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        var row = await context.Trainings.AsNoTracking()
            .Where(training => training.TraineeId == actor.MembershipId)
            .OrderBy(training => training.Status == TrainingStatus.Active ? 0 : 1).ThenByDescending(training => training.Start).ThenBy(training => training.Id)
            .Select(training => new { training.Id, training.Regulation, training.SpecialtyKey })
            .FirstOrDefaultAsync(cancellationToken);
        return row is null
            ? new NotFound()
            : new View(row.Id, row.Regulation, CurriculumCatalogue.Current.GoalsFor(row.Regulation, row.SpecialtyKey));
    }
}
