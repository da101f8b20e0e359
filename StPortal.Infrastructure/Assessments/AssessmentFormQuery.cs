using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>A form for its author to fill in. To everybody else it does not exist.</summary>
public sealed class AssessmentFormQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<AssessmentView>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var found = await AssessmentReader.ReadAsync(context, id, cancellationToken);
        if (actor is null || found is not { } one || !AssessmentsPermissions.MayWrite(actor, one.AssessorId))
            return new NotFound();
        await views.SeenAsync(one.Subject.TraineeId, AuditPart.Assessment, new AuditedRow(nameof(Assessment), id));
        return one.View;
    }
}
