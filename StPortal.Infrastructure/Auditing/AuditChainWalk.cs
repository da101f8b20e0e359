using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Follows a chain from its beginning to its first break, a page at a time.</summary>
internal sealed class AuditChainWalk(StPortalDbContext context, AuditSealer sealer)
{
    private const int PageSize = 1000;

    private long expected = 1;
    private byte[] before = AuditLink.Beginning;

    /// <summary>When the first linked row was written; null without one.</summary>
    public DateTime? Began { get; private set; }

    /// <summary>Each link up to the break is shown to <paramref name="seen"/>.</summary>
    public async Task<AuditBreak?> FindBreakAsync(Action<AuditLink> seen, CancellationToken cancellationToken)
    {
        await foreach (var (links, entries) in PagesAsync(cancellationToken))
        {
            foreach (var link in links)
            {
                var entry = entries.GetValueOrDefault(link.EntryId);
                Began ??= entry?.AtUtc;
                seen(link);
                if (Check(link, entry, links, entries) is { } found)
                    return found;
                (expected, before) = (link.Sequence + 1, link.Hash);
            }
        }

        return null;
    }

    private AuditBreak? Check(AuditLink link, AuditEntry? entry, List<AuditLink> links, Dictionary<Guid, AuditEntry> entries)
    {
        if (link.Sequence > expected)
            return new AuditBreak(AuditBreakKind.LinkRemoved, expected);
        if (entry is null)
            return new AuditBreak(AuditBreakKind.EntryRemoved, link.Sequence, link.EntryId);
        var isContentTrue = sealer.Fits(entry);
        var isLinkTrue = link.Sequence == expected && link.PreviousHash.AsSpan().SequenceEqual(before) && sealer.Fits(link, entry);
        return (isContentTrue, isLinkTrue) switch
        {
            (true, true) => null,
            (false, true) => new AuditBreak(AuditBreakKind.EntryChanged, link.Sequence, entry.Id),
            (false, false) => new AuditBreak(AuditBreakKind.EntryForged, link.Sequence, entry.Id),
            _ => new AuditBreak(
                IsOfAnotherPlace(link, entry, links) || IsOfAnotherEntry(link, entries) ? AuditBreakKind.Reordered : AuditBreakKind.LinkForged,
                link.Sequence, entry.Id),
        };
    }

    /// <summary>Made with the key, for another number in the sequence.</summary>
    private bool IsOfAnotherPlace(AuditLink link, AuditEntry entry, List<AuditLink> links) => links.Exists(other =>
        other.Sequence != link.Sequence && IsHashOf(link, other.Sequence, link.PreviousHash, entry));

    /// <summary>Made with the key, for this place but another row.</summary>
    private bool IsOfAnotherEntry(AuditLink link, Dictionary<Guid, AuditEntry> entries) =>
        entries.Values.Any(other => other.Id != link.EntryId && IsHashOf(link, link.Sequence, before, other));

    private bool IsHashOf(AuditLink link, long sequence, byte[] previous, AuditEntry entry) =>
        entry.Seal is { } seal && sealer.HashOf(link.OrganisationId, sequence, previous, entry.Id, seal).AsSpan().SequenceEqual(link.Hash);

    private async IAsyncEnumerable<(List<AuditLink> Links, Dictionary<Guid, AuditEntry> Entries)> PagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = long.MinValue;
        while (true)
        {
            var links = await context.AuditLinks.AsNoTracking().Where(link => link.Sequence > last)
                .OrderBy(link => link.Sequence).Take(PageSize).ToListAsync(cancellationToken);
            if (links.Count == 0)
                yield break;
            var ids = links.Select(link => link.EntryId).ToArray();
            var entries = await context.AuditEntries.AsNoTracking().Where(entry => EF.Parameter(ids).Contains(entry.Id))
                .ToDictionaryAsync(entry => entry.Id, cancellationToken);
            yield return (links, entries);
            last = links[^1].Sequence;
        }
    }
}
