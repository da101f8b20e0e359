using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Files;

namespace StPortal.Infrastructure.Evidence;

/// <summary>
/// Takes a file to one's own item: stored while it is counted and hashed, judged by content, and only then given its row. The same file
/// to the same item again is the upload already made; among other items of the training it is told.
/// </summary>
public sealed class UploadAttachment(EvidenceSession session, UploadReceiver receiver, IFileStore store, TimeProvider clock)
{
    public sealed record Input(EvidenceKind Kind, Guid ItemId, string FileName, Stream Content);

    public async Task<Result<Guid>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        await using var opened = await session.OpenOwnAsync(cancellationToken);
        if (opened is not { Context: var context, Training: var training, Actor: var actor })
            return new NotFound();
        if (await EvidenceItems.FindAsync(context, training.Id, input.Kind, input.ItemId, cancellationToken) is not { } item)
            return new NotFound();
        var received = await receiver.ReceiveAsync(training.OrganisationId, input.FileName, input.Content, cancellationToken);
        if (!received.IsOk)
            return received.Refusal;
        var file = received.Value;
        var same = await context.Attachments.AsNoTracking()
            .Where(row => row.TrainingId == training.Id && row.Sha256 == file.Sha256)
            .Select(row => new { row.Id, row.ItemId, row.FileName })
            .ToListAsync(cancellationToken);
        if (same.Count > 0)
        {
            await store.DeleteAsync(training.OrganisationId, file.StorageKey, CancellationToken.None);
            return same.Find(row => row.ItemId == item.Id) is { } again ? again.Id : new FileIsAlreadyThere(input.FileName, same.MinBy(row => row.Id)!.FileName);
        }

        var attachment = new Attachment(
            training.OrganisationId, training.Id, file, actor.MembershipId, clock.GetUtcNow().UtcDateTime, IdOf(item.Id, file.Sha256));
        attachment.BelongTo(item.Kind, item.Id);
        context.Attachments.Add(attachment);
        if (!await FirstOfTwo.SaveAsync(context, cancellationToken))
            await store.DeleteAsync(training.OrganisationId, file.StorageKey, CancellationToken.None);
        return attachment.Id;
    }

    /// <summary>One item and one content give one id, so that two uploads at once cannot make two rows.</summary>
    private static Guid IdOf(Guid itemId, string sha256)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{itemId:N}{sha256}"));
        return new Guid(hash.AsSpan(0, 16));
    }
}
