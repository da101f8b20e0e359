using System.Globalization;
using StPortal.Domain.Evidence;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>
/// Fetches each attachment from the store once, one after the other, and reads it through while the next is fetched: as many at a time as
/// the machine has processors.
/// </summary>
internal sealed class AttachmentReader(TemporaryFolder folder)
{
    /// <summary>What became of each, in their order.</summary>
    public async Task<IReadOnlyList<ReadAttachment>> ReadAsync(IReadOnlyList<PacketAttachment> attachments, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var gate = new SemaphoreSlim(Environment.ProcessorCount);
        var readings = new List<Task<ReadAttachment>>();
        try
        {
            foreach (var attachment in attachments)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"attachment-{readings.Count + 1}.pdf");
                var (file, reason) = await FetchAsync(attachment, folder.File(name), stop.Token);
                readings.Add(reason is null
                    ? ReadAsync(attachment, file, gate, stop.Token)
                    : Task.FromResult(new ReadAttachment(attachment, file, [], reason)));
            }

            return await Task.WhenAll(readings);
        }
        finally
        {
            // Nobody may still read in a folder that is about to be deleted.
            await stop.CancelAsync();
            await ((Task)Task.WhenAll(readings)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<ReadAttachment> ReadAsync(
        PacketAttachment attachment, string file, SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var (pages, reason) = await Task.Run(() => PdfReader.Read(file, attachment.Label, cancellationToken), cancellationToken);
            return new ReadAttachment(attachment, file, pages, reason);
        }
        finally
        {
            gate.Release();
        }
    }

    private static async Task<(string File, UnreadableReason? Reason)> FetchAsync(
        PacketAttachment attachment, string file, CancellationToken cancellationToken)
    {
        if (attachment.Type is AttachmentType.Docx or AttachmentType.Heic)
            return (file, UnreadableReason.NotConvertible);
        try
        {
            await using var source = await attachment.OpenAsync(cancellationToken);
            if (attachment.Type is AttachmentType.Jpeg or AttachmentType.Png)
                return (file, ImageToPdf.TryConvert(source, file) ? null : UnreadableReason.Damaged);
            // Stored on this machine's disk: a file there is never written again, and is read where it lies.
            if (source is FileStream { Position: 0 } stored)
                return (stored.Name, null);
            await using var target = File.Create(file);
            await source.CopyToAsync(target, cancellationToken);
            return (file, null);
        }
        catch (FileNotFoundException)
        {
            return (file, UnreadableReason.Missing);
        }
    }
}
