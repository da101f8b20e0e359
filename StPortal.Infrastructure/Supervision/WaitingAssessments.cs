using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Supervision;

/// <summary>Assessments that wait for their author, and new ones that wait to be read by the one assessed.</summary>
internal static class WaitingAssessments
{
    private const int DaysNew = 14;

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, IAsyncEnumerable<DraftRow>>> Drafts = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid assessorId) => context.Assessments.AsNoTracking()
            .Where(assessment => assessment.AssessorId == assessorId && assessment.Status == AssessmentStatus.Draft)
            .Join(context.Trainings, a => a.TrainingId, t => t.Id, (a, t) => new { a.Id, a.InstrumentId, a.StartedAtUtc, t.TraineeId })
            .Join(context.Memberships, row => row.TraineeId, m => m.Id, (row, m) => new { row, m.GivenName, m.FamilyName })
            .Join(context.Instruments, pair => pair.row.InstrumentId, i => i.Id, (pair, i) => new { pair.row.Id, pair.row.StartedAtUtc, pair.GivenName, pair.FamilyName, i.Name })
            .OrderBy(row => row.StartedAtUtc).ThenBy(row => row.Id)
            .Take(WorkItemsQuery.Cap)
            .Select(row => new DraftRow(row.Id, row.StartedAtUtc, row.GivenName, row.FamilyName, row.Name))));

    private static readonly CompiledQuery<Func<StPortalDbContext, Guid, DateTime, IAsyncEnumerable<SignedRow>>> Signed = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, Guid traineeId, DateTime from) => context.Assessments.AsNoTracking()
            .Where(assessment => assessment.Status == AssessmentStatus.Signed && assessment.SignedAtUtc >= from)
            .Join(context.Trainings.Where(training => training.TraineeId == traineeId), a => a.TrainingId, t => t.Id, (a, t) => a)
            .Join(context.Instruments, a => a.InstrumentId, i => i.Id, (a, i) => new { a.Id, a.SignedAtUtc, a.SignedName, i.Name })
            .OrderBy(row => row.SignedAtUtc).ThenBy(row => row.Id)
            .Take(WorkItemsQuery.Cap)
            .Select(row => new SignedRow(row.Id, row.SignedAtUtc, row.SignedName, row.Name))));

    public static async Task<IEnumerable<WorkItem>> DraftsAsync(
        StPortalDbContext context, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await Drafts.For(context)(context, actor.MembershipId).ToListAsync(cancellationToken);
        return rows.Select(row => new WorkItem(
            WorkItemKind.DraftAssessment,
            $"{row.GivenName} {row.FamilyName}",
            row.Name.In(CultureInfo.CurrentUICulture),
            $"/bedomningar/{row.Id}/formular",
            row.StartedAtUtc));
    }

    public static async Task<IEnumerable<WorkItem>> NewAsync(
        StPortalDbContext context, Actor actor, CancellationToken cancellationToken)
    {
        var from = actor.Today.AddDays(-DaysNew).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var rows = await Signed.For(context)(context, actor.MembershipId, from).ToListAsync(cancellationToken);
        return rows.Select(row => new WorkItem(
            WorkItemKind.NewAssessment,
            row.Name.In(CultureInfo.CurrentUICulture),
            row.SignedName,
            $"/bedomningar/{row.Id}",
            row.SignedAtUtc!.Value));
    }

    private sealed record DraftRow(Guid Id, DateTime StartedAtUtc, string GivenName, string FamilyName, LocalText Name);

    private sealed record SignedRow(Guid Id, DateTime? SignedAtUtc, string? SignedName, LocalText Name);
}
