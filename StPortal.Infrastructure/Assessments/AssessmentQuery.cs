using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>A form to read: signed, by its author, the trainee and those who answer for the training; a draft, by its author.</summary>
public sealed class AssessmentQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<Result<AssessmentView>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        if (actor is null || await AssessmentReader.ReadAsync(context, id, cancellationToken) is not { } found)
            return new NotFound();
        var (view, subject, assessorId) = found;
        if (!AssessmentsPermissions.MayRead(actor, subject, assessorId, view.Status))
            return new NotFound();
        await views.SeenAsync(subject.TraineeId, AuditPart.Assessment, new AuditedRow(nameof(Assessment), id));
        return view;
    }
}
