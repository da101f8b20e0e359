using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Files;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Evidence;

/// <summary>Opens a file for download after checking the permission anew.</summary>
public sealed class OpenAttachment(IDbContextFactory<StPortalDbContext> factory, ActorSource actors, IFileStore store, ViewLog views)
{
    public async Task<Result<OpenedFile>> HandleAsync(Guid attachmentId, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new NotFound();
        var row = await context.Attachments.AsNoTracking().SingleOrDefaultAsync(one => one.Id == attachmentId, cancellationToken);
        if (row is null || await OwnTraining.ByIdAsync(context, row.TrainingId, cancellationToken) is not { } training)
            return new NotFound();
        if (!await MayReadAsync(context, actor, training.Subject(), row, cancellationToken))
            return new NotFound();
        await views.SeenAsync(training.TraineeId, AuditPart.Attachment, new AuditedRow(nameof(Attachment), row.Id));
        var content = await store.OpenAsync(row.OrganisationId, row.StorageKey, cancellationToken);
        return new OpenedFile(row.FileName, ContentTypes.Of(row.Type), content);
    }

    private static async Task<bool> MayReadAsync(
        StPortalDbContext context, Actor actor, TrainingSubject subject, Attachment row, CancellationToken cancellationToken)
    {
        if (EvidencePermissions.MayReadAll(actor, subject))
            return true;
        return row is { ItemKind: { } kind, ItemId: { } itemId }
            && await EvidenceItems.FindAsync(context, subject.TrainingId, kind, itemId, cancellationToken) is { } item
            && EvidencePermissions.MayReadItem(actor, subject, item.From, item.To);
    }
}
