using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Assessments;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Assessments;

/// <summary>Reads assessments for a list. Asks no permission: the queries that use it do.</summary>
internal static class AssessmentRows
{
    public static async Task<IReadOnlyList<AssessmentRow>> ReadAsync(
        StPortalDbContext context, IQueryable<Assessment> some, CancellationToken cancellationToken) => await some
        .Join(context.Instruments, a => a.InstrumentId, i => i.Id, (a, i) => new { a, i.Name })
        .Join(context.Trainings, row => row.a.TrainingId, t => t.Id, (row, t) => new { row.a, row.Name, t.TraineeId })
        .Join(context.Memberships, row => row.TraineeId, m => m.Id, (row, m) => new { row.a, row.Name, Trainee = m.GivenName + " " + m.FamilyName })
        // Whoever is outside has no membership.
        .LeftJoin(context.Memberships, row => row.a.AssessorId, m => (Guid?)m.Id,
            (row, m) => new { row.a, row.Name, row.Trainee, Assessor = m == null ? row.a.SignedName ?? "" : m.GivenName + " " + m.FamilyName })
        .OrderByDescending(row => row.a.SignedAtUtc ?? row.a.SavedAtUtc).ThenBy(row => row.a.Id)
        .Take(AssessmentLists.Cap)
        .Select(row => new AssessmentRow(
            row.a.Id, row.Trainee, row.Assessor, row.Name, row.a.ObservedOn, row.a.SignedAtUtc ?? row.a.SavedAtUtc))
        .ToListAsync(cancellationToken);
}
