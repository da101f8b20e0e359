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

/// <summary>A trainee's period, for its supervisor: nothing that lies before or after it.</summary>
public sealed class TrainingPeriodQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<TrainingPeriod>> HandleAsync(Guid trainingId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        if (await OwnTraining.ByIdAsync(context, trainingId, cancellationToken) is not { } training
            || !TrainingsPermissions.MayReadPeriod(actor, training.Subject()))
            return new NotFound();
        await views.SeenAsync(training.Subject(), AuditPart.Period);
        var rows = await EvidenceRows.OfTrainingAsync(context, trainingId, cancellationToken);
        return new TrainingPeriod(
            await TrainingReader.HeadAsync(context, training, actor.Today, cancellationToken),
            [.. actor.Mandates.Where(mandate => mandate.TrainingId == trainingId).OrderBy(mandate => mandate.From)],
            [.. rows.Where(row => EvidencePermissions.IsWithinMandate(actor, training.Subject(), row.Item.From, row.Item.To))]);
    }
}
