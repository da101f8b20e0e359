using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Finds the training that a person's own pages are about, and what a permission needs to know of any training.</summary>
internal static class OwnTraining
{
    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, CancellationToken, Task<Training?>>> Own = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid traineeId, CancellationToken _) => context.Trainings.AsNoTracking()
            .Where(training => training.TraineeId == traineeId)
            .OrderBy(training => training.Status == TrainingStatus.Active ? 0 : 1)
            .ThenByDescending(training => training.Start)
            .ThenBy(training => training.Id)
            .FirstOrDefault()));

    /// <summary>The actor's own: the active one, else the latest begun.</summary>
    public static Task<Training?> FindAsync(StPortalDbContext context, Actor actor, CancellationToken cancellationToken) =>
        Own.For(context)(context, actor.MembershipId, cancellationToken);

    /// <summary>The training of this id, or the actor's own where none is named.</summary>
    public static Task<Training?> ByIdOrOwnAsync(StPortalDbContext context, Guid? trainingId, Actor actor, CancellationToken cancellationToken) =>
        trainingId is { } id ? ByIdAsync(context, id, cancellationToken) : FindAsync(context, actor, cancellationToken);

    public static TrainingSubject Subject(this Training training) => new(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation);

    public static Task<Training?> ByIdAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken) =>
        context.Trainings.AsNoTracking().SingleOrDefaultAsync(training => training.Id == trainingId, cancellationToken);
}
