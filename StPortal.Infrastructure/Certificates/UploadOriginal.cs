using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Evidence;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Certificates;

/// <summary>
/// Stores the scan of a signed original. It is kept even when the rest of the form is refused, so that nobody has to choose it again;
/// the same file sent twice is one attachment.
/// </summary>
public sealed class UploadOriginal(
    IDbContextFactory<StPortalDbContext> factory, ActorSource actors, UploadReceiver receiver, IFileStore files, TimeProvider clock)
{
    public sealed record Uploaded(Guid AttachmentId, string FileName);

    public async Task<Result<Uploaded>> HandleAsync(Guid trainingId, string fileName, Stream content, CancellationToken cancellationToken)
    {
        var actor = await actors.FindAsync(cancellationToken);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var subject = await context.Trainings.AsNoTracking().Where(training => training.Id == trainingId)
            .Select(training => new TrainingSubject(training.Id, training.TraineeId, training.HomeUnitId, training.Regulation))
            .SingleOrDefaultAsync(cancellationToken);
        if (actor is null || subject is null || !CertificatesPermissions.MayRegister(actor, subject))
            return new NotFound();
        var received = await receiver.ReceiveAsync(actor.OrganisationId, fileName, content, cancellationToken);
        if (!received.IsOk)
            return received.Refusal;
        var file = received.Value;
        // Sorted here: for an order by key SQLite would walk the organisation's whole table rather than sort these few.
        var there = await context.Attachments.AsNoTracking()
            .Where(one => one.TrainingId == trainingId && one.Sha256 == file.Sha256)
            .Select(one => new Uploaded(one.Id, one.FileName))
            .ToListAsync(cancellationToken);
        if (there.MinBy(one => one.AttachmentId) is { } same)
        {
            await files.DeleteAsync(actor.OrganisationId, file.StorageKey, CancellationToken.None);
            return same;
        }

        var attachment = new Attachment(actor.OrganisationId, trainingId, file, actor.MembershipId, clock.GetUtcNow().UtcDateTime);
        context.Attachments.Add(attachment);
        await context.SaveChangesAsync(cancellationToken);
        return new Uploaded(attachment.Id, attachment.FileName);
    }
}
