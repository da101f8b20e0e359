using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>A request for the one who made it to act on; null when it is missing, another organisation's or another trainee's.</summary>
internal static class RequestLoader
{
    public static async Task<AssessmentRequest?> FindAsync(StPortalDbContext context, Actor? actor, Guid id, CancellationToken cancellationToken)
    {
        if (actor is null || await context.AssessmentRequests.SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } request)
            return null;
        var subject = await context.Trainings.AsNoTracking().Where(training => training.Id == request.TrainingId)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleAsync(cancellationToken);
        return AssessmentsPermissions.MayRequest(actor, subject) ? request : null;
    }
}
