using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Trainings;

namespace StPortal.Infrastructure.Evidence;

/// <summary>The item behind a claim, for a supervisor who may attest it.</summary>
public sealed class ClaimToDecideQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<ClaimToDecide>> HandleAsync(Guid trainingId, Guid claimId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        if (await OwnTraining.ByIdAsync(context, trainingId, cancellationToken) is not { } training
            || !EvidencePermissions.MayAttest(actor, training.Subject()))
            return new NotFound();
        var rows = await EvidenceRows.OfTrainingAsync(context, trainingId, cancellationToken);
        var row = rows.Find(one => one.Claims.Any(claim => claim.Id == claimId));
        if (row is null || !EvidencePermissions.IsWithinMandate(actor, training.Subject(), row.Item.From, row.Item.To))
            return new NotFound();
        await views.SeenAsync(training.TraineeId, AuditPart.Evidence, new AuditedRow(nameof(GoalClaim), claimId));
        var head = await TrainingReader.HeadAsync(context, training, actor.Today, cancellationToken);
        var codes = row.Claims.Select(claim => claim.GoalCode).ToHashSet(StringComparer.Ordinal);
        var goals = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey).Where(goal => codes.Contains(goal.Code));
        return new ClaimToDecide(training.Id, head.TraineeName, row, [.. goals]);
    }
}
