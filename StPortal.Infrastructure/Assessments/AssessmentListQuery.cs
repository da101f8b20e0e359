using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Assessments;

/// <summary>The actor's own forms, to finish and signed, and those signed about the actor.</summary>
public sealed class AssessmentListQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public const int Cap = 100;

    public async Task<AssessmentLists> HandleAsync(CancellationToken cancellationToken)
    {
        if (await actors.FindAsync(cancellationToken) is not { } actor)
            return new AssessmentLists([], [], []);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var mine = context.Assessments.AsNoTracking().Where(one => one.AssessorId == actor.MembershipId);
        var aboutMe = context.Assessments.AsNoTracking()
            .Where(one => context.Trainings.Any(training => training.Id == one.TrainingId && training.TraineeId == actor.MembershipId));
        return new AssessmentLists(
            await RowsAsync(context, mine.Where(one => one.Status == AssessmentStatus.Draft), cancellationToken),
            await RowsAsync(context, mine.Where(one => one.Status == AssessmentStatus.Signed), cancellationToken),
            await RowsAsync(context, aboutMe.Where(one => one.Status == AssessmentStatus.Signed), cancellationToken));
    }

    private static async Task<IReadOnlyList<AssessmentRow>> RowsAsync(
        StPortalDbContext context, IQueryable<Assessment> some, CancellationToken cancellationToken) => await some
        .Join(context.Instruments, a => a.InstrumentId, i => i.Id, (a, i) => new { a, i.Name })
        .Join(context.Trainings, row => row.a.TrainingId, t => t.Id, (row, t) => new { row.a, row.Name, t.TraineeId })
        .Join(context.Memberships, row => row.TraineeId, m => m.Id, (row, m) => new { row.a, row.Name, Trainee = m.GivenName + " " + m.FamilyName })
        .Join(context.Memberships, row => row.a.AssessorId, m => m.Id,
            (row, m) => new { row.a, row.Name, row.Trainee, Assessor = m.GivenName + " " + m.FamilyName })
        .OrderByDescending(row => row.a.SignedAtUtc ?? row.a.SavedAtUtc).ThenBy(row => row.a.Id)
        .Take(Cap)
        .Select(row => new AssessmentRow(
            row.a.Id, row.Trainee, row.Assessor, row.Name, row.a.ObservedOn, row.a.SignedAtUtc ?? row.a.SavedAtUtc))
        .ToListAsync(cancellationToken);
}
