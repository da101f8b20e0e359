using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>What the actor, as a trainee, has asked people outside for and not yet got: open first, then what was declined lately.</summary>
public sealed class AssessmentRequestsQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    private const int DaysShown = 60;

    public async Task<Result<View>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        var training = await context.Trainings.AsNoTracking()
            .Where(one => one.TraineeId == actor.MembershipId && one.Status == TrainingStatus.Active)
            .OrderByDescending(one => one.Start).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellationToken);
        if (training is not { } trainingId)
            return new NotFound();
        var since = actor.Today.AddDays(-DaysShown).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var rows = await context.AssessmentRequests.AsNoTracking()
            .Where(one => one.TrainingId == trainingId
                && (one.Status == AssessmentRequestStatus.Sent || (one.Status == AssessmentRequestStatus.Declined && one.AnsweredAtUtc >= since)))
            .Join(context.Instruments, one => one.InstrumentId, instrument => instrument.Id, (one, instrument) => new { one, instrument.Name })
            .OrderBy(row => row.one.LastDay).ThenBy(row => row.one.SentAtUtc)
            .Take(AssessmentRequest.MostOpen * 2).ToListAsync(cancellationToken);
        return new View(
            trainingId,
            [
                .. rows.OrderBy(row => row.one.Status != AssessmentRequestStatus.Sent).Select(row => new AssessmentRequestRow(
                    row.one.Id, row.one.AssessorName, row.one.AssessorEmail, row.Name, row.one.ObservedOn, row.one.LastDay, row.one.Status,
                    row.one.LastDay < actor.Today, row.one.DeclineReason)),
            ]);
    }

    public sealed record View(Guid TrainingId, IReadOnlyList<AssessmentRequestRow> Rows);
}
