using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The actor's own forms, to finish and signed, and those signed about the actor.</summary>
public sealed class AssessmentListQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, ViewLog views)
{
    public async Task<AssessmentLists> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new AssessmentLists([], [], []);
        var mine = context.Assessments.AsNoTracking().Where(one => one.AssessorId == actor.MembershipId);
        var aboutMe = context.Assessments.AsNoTracking()
            .Where(one => context.Trainings.Any(training => training.Id == one.TrainingId && training.TraineeId == actor.MembershipId));
        var lists = new AssessmentLists(
            await AssessmentRows.ReadAsync(context, mine.Where(one => one.Status == AssessmentStatus.Draft), cancellationToken),
            await AssessmentRows.ReadAsync(context, mine.Where(one => one.Status == AssessmentStatus.Signed), cancellationToken),
            await AssessmentRows.ReadAsync(context, aboutMe.Where(one => one.Status == AssessmentStatus.Signed), cancellationToken));
        var shown = lists.ToFinish.Concat(lists.Signed).Select(row => row.Id).ToArray();
        var trainings = await mine.Where(one => EF.Parameter(shown).Contains(one.Id)).Select(one => one.TrainingId).Distinct().ToListAsync(cancellationToken);
        await views.ListedAsync(context, trainings, AuditPart.Assessments);
        return lists;
    }
}
