using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Certificates;

/// <summary>Gives a registered certificate the scan of its signed original, or a better one.</summary>
public sealed class AttachOriginal(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public sealed record Input(Guid CertificateId, Guid AttachmentId);

    public async Task<Result> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var actor = await actors.FindAsync(context, cancellationToken);
        var certificate = await context.Certificates.SingleOrDefaultAsync(one => one.Id == input.CertificateId, cancellationToken);
        var subject = certificate is null ? null : await context.Trainings.AsNoTracking()
            .Where(training => training.Id == certificate.TrainingId)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleOrDefaultAsync(cancellationToken);
        if (actor is null || certificate is null || subject is null || !CertificatesPermissions.MayRegister(actor, subject)
            || !await context.Attachments.AnyAsync(one => one.Id == input.AttachmentId && one.TrainingId == subject.TrainingId, cancellationToken))
            return new NotFound();
        certificate.AttachOriginal(input.AttachmentId);
        await context.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
