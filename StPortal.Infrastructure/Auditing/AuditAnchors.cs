using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Configuration;
using StPortal.Domain.Auditing;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// The heads of the chains in files outside the database, one an organisation, only ever added to: a chain that is cut off at its end in the
/// database is still whole in itself, and shows only against what is written down elsewhere.
/// </summary>
public sealed class AuditAnchors(IConfiguration configuration, TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, long> written = new();

    private string Folder => AuditSettings.Of(configuration).AnchorFolder;

    /// <summary>Whether this process has written down where the chain stands.</summary>
    internal bool Knows(Guid organisationId) => written.ContainsKey(organisationId);

    internal async Task WriteAsync(Guid organisationId, AuditLink? head, CancellationToken cancellationToken)
    {
        if (head is not null && written.GetValueOrDefault(organisationId) != head.Sequence)
        {
            // Until it stands there: what goes wrong is to be tried again at the next round.
            written.TryRemove(organisationId, out _);
            Directory.CreateDirectory(Folder);
            await using var file = new FileStream(FileOf(organisationId), FileMode.Append, FileAccess.Write, FileShare.Read);
            // A line that an earlier writer did not finish must not swallow this one.
            var line = $"{(file.Position == 0 ? "" : "\n")}{AuditAnchor.Of(head, clock.GetUtcNow().UtcDateTime).ToLine()}";
            await file.WriteAsync(Encoding.UTF8.GetBytes(line), cancellationToken);
            await file.FlushAsync(cancellationToken);
        }

        written[organisationId] = head?.Sequence ?? 0;
    }

    public IReadOnlyList<AuditAnchor> Read(Guid organisationId)
    {
        if (!File.Exists(FileOf(organisationId)))
            return [];
        using var file = new FileStream(FileOf(organisationId), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var anchors = new List<AuditAnchor>();
        while (reader.ReadLine() is { } line)
        {
            if (AuditAnchor.Read(line) is { } anchor && anchor.OrganisationId == organisationId)
                anchors.Add(anchor);
        }

        return anchors;
    }

    private string FileOf(Guid organisationId) => Path.Combine(Folder, $"{organisationId:N}.anchors");
}
