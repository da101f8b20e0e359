using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Certificates;

/// <summary>One of the signed-in trainee's own certificates, for the page where its original is attached.</summary>
public sealed class OwnCertificateQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public sealed record View(
        Guid Id, Guid TrainingId, RegulationCode Regulation, CertificateForm Form, string Title, string SignerName, string? SecondSignerName,
        DateOnly SignedOn, string? FileName);

    public async Task<Result<View>> HandleAsync(Guid certificateId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        var view = await context.Certificates.AsNoTracking().Where(certificate => certificate.Id == certificateId)
            .Join(context.Trainings.Where(training => training.TraineeId == actor.MembershipId), c => c.TrainingId, t => t.Id, (c, t) => new { c, t })
            .Select(row => new View(
                row.c.Id, row.t.Id, row.t.Regulation, row.c.Form, row.c.Title, row.c.SignerName, row.c.SecondSignerName, row.c.SignedOn,
                context.Attachments.Where(file => file.Id == row.c.AttachmentId).Select(file => file.FileName).FirstOrDefault()))
            .SingleOrDefaultAsync(cancellationToken);
        return view is null ? new NotFound() : view;
    }
}
