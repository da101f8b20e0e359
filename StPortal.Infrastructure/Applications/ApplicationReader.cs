using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Applications;

/// <summary>Reads what an application is made from, in five queries whatever its size. Asks no permission: its callers do.</summary>
public sealed class ApplicationReader(IDbContextFactory<StPortalDbContext> factory, TimeProvider clock)
{
    public Task<ApplicationRecord?> FindAsync(Guid trainingId, CancellationToken cancellationToken) =>
        ReadAsync(training => training.Id == trainingId, cancellationToken);

    /// <summary>A person's own training: the latest that is under way, else the latest.</summary>
    public Task<ApplicationRecord?> FindLatestOfAsync(Guid traineeId, CancellationToken cancellationToken) =>
        ReadAsync(training => training.TraineeId == traineeId, cancellationToken);

    private async Task<ApplicationRecord?> ReadAsync(Expression<Func<Training, bool>> which, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await HeadAsync(context, which, cancellationToken) is not { } head)
            return null;
        return new ApplicationRecord(
            head,
            await ServicesAsync(context, head.TrainingId, cancellationToken),
            await AbsencesAsync(context, head.TrainingId, cancellationToken),
            await ClaimsAsync(context, head.TrainingId, cancellationToken),
            await CertificatesAsync(context, head, cancellationToken),
            clock.Today());
    }

    private static Task<ApplicationHead?> HeadAsync(
        StPortalDbContext context, Expression<Func<Training, bool>> which, CancellationToken cancellationToken) => context.Trainings
        .AsNoTracking()
        .Where(which)
        .Join(context.Memberships, t => t.TraineeId, m => m.Id, (t, m) => new { t, m })
        .Join(context.Units, pair => pair.t.HomeUnitId, unit => unit.Id, (pair, unit) => new { pair.t, pair.m, unit })
        .Join(context.Organisations, row => row.t.OrganisationId, o => o.Id, (row, o) => new { row.t, row.m, row.unit, Organisation = o.Name })
        .OrderBy(row => row.t.Status == TrainingStatus.Active ? 0 : 1).ThenByDescending(row => row.t.Start).ThenBy(row => row.t.Id)
        .Select(row => new ApplicationHead(
            row.t.OrganisationId, row.t.Id, row.t.TraineeId, row.t.HomeUnitId,
            row.m.GivenName, row.m.FamilyName, row.m.Email, row.unit.Name, row.Organisation,
            row.t.SpecialtyKey, row.t.Regulation,
            context.IdentityVault.Any(entry => entry.MembershipId == row.t.TraineeId)))
        .FirstOrDefaultAsync(cancellationToken);

    private static Task<List<ServiceRow>> ServicesAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken) =>
        context.Placements.AsNoTracking()
            .Where(placement => placement.TrainingId == trainingId)
            .OrderBy(placement => placement.From).ThenBy(placement => placement.Id)
            .Select(placement => new ServiceRow(placement.Place, placement.From, placement.To, placement.Percent))
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<AbsencePeriod>> AbsencesAsync(
        StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        var rows = await context.Absences.AsNoTracking()
            .Where(absence => absence.TrainingId == trainingId)
            .OrderBy(absence => absence.From).ThenBy(absence => absence.Id)
            .Select(absence => new { absence.From, absence.To, absence.SharePercent })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new AbsencePeriod(row.From, row.To, row.SharePercent))];
    }

    /// <remarks>Sorted here: for an order by key SQLite would walk the organisation's whole table rather than sort these few.</remarks>
    private static async Task<List<ClaimFacts>> ClaimsAsync(StPortalDbContext context, Guid trainingId, CancellationToken cancellationToken)
    {
        var rows = await context.GoalClaims.AsNoTracking()
            .Where(claim => claim.TrainingId == trainingId)
            .Select(claim => new { claim.Id, claim.GoalCode, claim.Activity, claim.Status })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Id).Select(row => new ClaimFacts(row.GoalCode, row.Activity, row.Status))];
    }

    private static async Task<IReadOnlyList<ApplicationCertificate>> CertificatesAsync(
        StPortalDbContext context, ApplicationHead head, CancellationToken cancellationToken)
    {
        var rows = await context.Certificates.AsNoTracking()
            .Where(certificate => certificate.TrainingId == head.TrainingId)
            .OrderBy(certificate => certificate.SignedOn).ThenBy(certificate => certificate.Id)
            .Select(certificate => new
            {
                Certificate = certificate,
                File = context.Attachments.Where(file => file.Id == certificate.AttachmentId)
                    .Select(file => new { file.FileName, file.Type, file.StorageKey }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .Select(row => new ApplicationCertificate(
                    row.Certificate.Id, row.Certificate.Form, row.Certificate.Title, row.Certificate.GoalCodes,
                    row.Certificate.SignerName, row.Certificate.SecondSignerName, row.Certificate.SignedOn,
                    row.File?.FileName, row.File?.Type, row.File?.StorageKey))
                .OrderBy(certificate => PacketOrder.Of(certificate.Form, head.Regulation)),
        ];
    }
}
