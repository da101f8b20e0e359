using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The signed assessments of one trainee, the latest first, for those who read all of them.</summary>
public sealed class TraineeAssessmentsQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<IReadOnlyList<AssessmentRow>>> HandleAsync(Guid trainingId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var subject = await context.Trainings.AsNoTracking().Where(training => training.Id == trainingId)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleOrDefaultAsync(cancellationToken);
        if (actor is null || subject is null || !AssessmentsPermissions.MayReadAll(actor, subject))
            return new NotFound();
        await views.SeenAsync(subject, AuditPart.Assessments);
        var signed = context.Assessments.AsNoTracking()
            .Where(one => one.TrainingId == trainingId && one.Status == AssessmentStatus.Signed);
        return Result.From(await AssessmentRows.ReadAsync(context, signed, cancellationToken));
    }
}
