using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>A member's supervisor mandates in force or to come, by the trainee's name. Asks no permission: the queries that use it do.</summary>
internal static class MemberMandates
{
    public static async Task<IReadOnlyList<MemberMandate>> ReadAsync(
        StPortalDbContext context, Guid memberId, DateOnly today, CancellationToken cancellationToken) => await context.SupervisorMandates.AsNoTracking()
        .Where(mandate => mandate.SupervisorId == memberId && (mandate.To == null || mandate.To >= today))
        .Join(context.Trainings, mandate => mandate.TrainingId, training => training.Id, (mandate, training) => new { mandate, training.TraineeId })
        .Join(context.Memberships, row => row.TraineeId, trainee => trainee.Id, (row, trainee) => new { row.mandate, trainee.GivenName, trainee.FamilyName, trainee.SortName })
        .OrderBy(row => row.SortName).ThenBy(row => row.mandate.From)
        .Select(row => new MemberMandate(row.mandate.Kind, row.GivenName + " " + row.FamilyName, row.mandate.From, row.mandate.To))
        .ToListAsync(cancellationToken);
}
