using System.Text;
using StPortal.Domain.Applications;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Files;

namespace StPortal.Infrastructure.Applications;

/// <summary>
/// Tells from a file's beginning and end whether an original can go into the packet: cheap enough to ask of every certificate each time the
/// list is shown. Uploads are read through when they arrive, and compiling reads them through again and names what it finds.
/// </summary>
public sealed class OriginalProbe(IFileStore files)
{
    private const int TailBytes = 2048;

    public async Task<IReadOnlyList<OriginalState>> StatesAsync(ApplicationRecord record, CancellationToken cancellationToken)
    {
        var states = new List<OriginalState>();
        foreach (var certificate in record.Certificates)
        {
            // Each file of a storage that is silent would cost the reader the same long wait.
            states.Add(states.Contains(OriginalState.Unreachable) && certificate.StorageKey is not null
                ? OriginalState.Unreachable
                : await StateAsync(record.Head.OrganisationId, certificate, cancellationToken));
        }

        return states;
    }

    private async Task<OriginalState> StateAsync(Guid organisationId, ApplicationCertificate certificate, CancellationToken cancellationToken)
    {
        if (certificate.StorageKey is not { } key)
            return OriginalState.NotAttached;
        if (certificate.Type is AttachmentType.Docx or AttachmentType.Heic)
            return OriginalState.NeedsPdf;
        try
        {
            await using var stream = await files.OpenAsync(organisationId, key, cancellationToken);
            return certificate.Type == AttachmentType.Pdf ? await OfPdfAsync(stream, cancellationToken) : OriginalState.Readable;
        }
        catch (FileNotFoundException)
        {
            return OriginalState.Lost;
        }
        catch (FileStorageException)
        {
            return OriginalState.Unreachable;
        }
    }

    private static async Task<OriginalState> OfPdfAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = await ReadAsync(stream, 0, 1024, cancellationToken);
        var tail = await ReadAsync(stream, Math.Max(0, stream.Length - TailBytes), TailBytes, cancellationToken);
        if (!head.Contains("%PDF-", StringComparison.Ordinal) || !tail.Contains("startxref", StringComparison.Ordinal))
            return OriginalState.Damaged;
        return tail.Contains("/Encrypt", StringComparison.Ordinal) ? OriginalState.Encrypted : OriginalState.Readable;
    }

    private static async Task<string> ReadAsync(Stream stream, long from, int count, CancellationToken cancellationToken)
    {
        stream.Position = from;
        var bytes = new byte[count];
        var read = await stream.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, cancellationToken);
        return Encoding.Latin1.GetString(bytes, 0, read);
    }
}
