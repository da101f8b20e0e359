using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Trainings;

/// <summary>
/// The timeline of one's own training, or of one that the actor answers for the whole of. Courses and goals only for who reads the
/// evidence.
/// </summary>
public sealed class TimelineQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    /// <param name="trainingId">Null for one's own.</param>
    public async Task<Result<TrainingTimeline>> HandleAsync(Guid? trainingId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        if (await OwnTraining.ByIdOrOwnAsync(context, trainingId, actor, cancellationToken) is not { } training
            || !TrainingsPermissions.MayRead(actor, training.Subject()))
            return new NotFound();
        await views.SeenAsync(training.Subject(), AuditPart.Timeline);
        return new TrainingTimeline(
            await TrainingReader.HeadAsync(context, training, actor.Today, cancellationToken),
            training.SpecialtyKey,
            Timeline.Of(await TrainingReader.FactsAsync(context, training, cancellationToken), actor.Today),
            await SupervisorsAsync(context, training.Id, cancellationToken),
            EvidencePermissions.MayReadAll(actor, training.Subject()) ? await EvidenceAsync(context, training.Id, cancellationToken) : null,
            actor.MembershipId == training.TraineeId);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> SupervisorsAsync(
        StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken) =>
        await context.Placements.AsNoTracking().Where(placement => placement.TrainingId == trainingId)
            .Join(
                context.Memberships,
                placement => placement.SupervisorId,
                member => (Guid?)member.Id,
                (placement, member) => new { placement.Id, member.GivenName, member.FamilyName })
            .ToDictionaryAsync(row => row.Id, row => $"{row.GivenName} {row.FamilyName}", cancellationToken);

    private static async Task<List<EvidenceRow>> EvidenceAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken) =>
        [.. (await EvidenceRows.OfTrainingAsync(context, trainingId, cancellationToken))
            .Where(row => row.Item.Kind is EvidenceKind.Placement or EvidenceKind.Course).OrderBy(row => row.Item.From).ThenBy(row => row.Item.Id)];
}
