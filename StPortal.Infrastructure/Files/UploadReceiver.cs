using Microsoft.Extensions.Options;
using StPortal.Domain;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Files;

/// <summary>
/// Takes an uploaded stream: stores it while counting and hashing, then judges it by content. What is refused, or cannot be judged, is deleted again.
/// </summary>
public sealed class UploadReceiver(IFileStore store, IOptions<UploadOptions> options)
{
    public async Task<Result<AttachmentFile>> ReceiveAsync(
        Guid organisationId, string fileName, Stream content, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeAsync(organisationId, fileName, content, cancellationToken);
        }
        catch (FileStorageException)
        {
            // It stands in the log; whoever uploads is told to try again, with the form as it was.
            return new FileStorageIsSilent();
        }
    }

    private async Task<Result<AttachmentFile>> TakeAsync(
        Guid organisationId, string fileName, Stream content, CancellationToken cancellationToken)
    {
        await using var metered = new MeteredStream(content, options.Value.MaxBytes);
        var key = await store.SaveAsync(organisationId, metered, cancellationToken);
        try
        {
            var judged = metered.WentOverLimit
                ? new FileIsTooLarge(options.Value.MaxMegabytes)
                : await InspectAsync(organisationId, key, fileName, cancellationToken);
            if (judged.IsOk)
                return new AttachmentFile(fileName, judged.Value, metered.Count, metered.Sha256(), key);
            await store.DeleteAsync(organisationId, key, CancellationToken.None);
            return judged.Refusal;
        }
        catch
        {
            // Nobody will ever know its key.
            await store.DeleteAsync(organisationId, key, CancellationToken.None);
            throw;
        }
    }

    private async Task<Result<AttachmentType>> InspectAsync(
        Guid organisationId, string key, string fileName, CancellationToken cancellationToken)
    {
        await using var stored = await store.OpenAsync(organisationId, key, cancellationToken);
        return FileInspector.Inspect(stored, fileName);
    }
}
