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
/// Somebody else's training, for those who answer for all of it. Goals only for who reads the evidence. A supervisor of a period asks
/// <see cref="TrainingPeriodQuery"/>.
/// </summary>
public sealed class TraineeQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<TrainingOverview>> HandleAsync(Guid trainingId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        if (await OwnTraining.ByIdAsync(context, trainingId, cancellationToken) is not { } training
            || !TrainingsPermissions.MayRead(actor, training.Subject()))
            return new NotFound();
        await views.SeenAsync(training.Subject(), AuditPart.Overview);
        var withEvidence = EvidencePermissions.MayReadAll(actor, training.Subject());
        return await TrainingReader.ReadAsync(context, training, withEvidence, actor.Today, cancellationToken);
    }
}
