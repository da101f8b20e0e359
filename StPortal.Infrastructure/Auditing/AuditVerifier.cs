using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Checks an organisation's log against its seals, its chain and what is written down outside the database. Changes nothing.</summary>
public sealed class AuditVerifier(StPortalDbContextOptions options, AuditKeys keys, AuditAnchors anchors, TimeProvider clock)
{
    private static readonly TimeSpan MayWait = TimeSpan.FromMinutes(1);

    public async Task<AuditVerdict> VerifyAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(organisationId);
        await using var context = options.NewContext(user);
        // Read before the chain, which may grow meanwhile but never shrinks.
        var written = anchors.Read(organisationId);
        var anchored = written.ToLookup(anchor => anchor.Sequence, anchor => anchor.Hash);
        AuditBreak? rewritten = null;
        var walk = new AuditChainWalk(context, keys.Sealer);
        var broken = await walk.FindBreakAsync(
            link => rewritten ??= anchored[link.Sequence].Any(hash => hash != Convert.ToHexStringLower(link.Hash))
                ? new AuditBreak(AuditBreakKind.Rewritten, link.Sequence)
                : null,
            cancellationToken);
        var links = await context.AuditLinks.LongCountAsync(cancellationToken);
        var head = await context.AuditLinks.MaxAsync(link => (long?)link.Sequence, cancellationToken) ?? 0;
        // Rows without a seal are from before there were seals, if they are older than the chain.
        var began = walk.Began ?? DateTime.MaxValue;
        var unsealed = await context.AuditEntries.CountAsync(entry => entry.Seal == null && entry.AtUtc <= began, cancellationToken);
        var loose = await LooseAsync(context, began, cancellationToken);
        return new AuditVerdict(
            links, unsealed,
            [.. new[] { broken, rewritten, EndOf(written, head), ForgedOf(loose), WaitingOf(loose) }.OfType<AuditBreak>()]);
    }

    private static AuditBreak? EndOf(IReadOnlyList<AuditAnchor> written, long head)
    {
        if (written.Count == 0)
            return head > 0 ? new AuditBreak(AuditBreakKind.NoAnchor, head) : null;
        var furthest = written.Max(anchor => anchor.Sequence);
        return furthest > head ? new AuditBreak(AuditBreakKind.CutOff, head, Count: (int)Math.Min(int.MaxValue, furthest - head)) : null;
    }

    private AuditBreak? ForgedOf(List<AuditEntry> loose) =>
        First(AuditBreakKind.LooseForged, loose.Where(entry => !keys.Sealer.Fits(entry)));

    private AuditBreak? WaitingOf(List<AuditEntry> loose)
    {
        var soon = clock.GetUtcNow().UtcDateTime - MayWait;
        return First(AuditBreakKind.Unlinked, loose.Where(entry => entry.AtUtc < soon && keys.Sealer.Fits(entry)));
    }

    private static AuditBreak? First(AuditBreakKind kind, IEnumerable<AuditEntry> entries)
    {
        var all = entries.ToList();
        return all.Count == 0 ? null : new AuditBreak(kind, EntryId: all[0].Id, Count: all.Count);
    }

    private static Task<List<AuditEntry>> LooseAsync(StPortalDbContext context, DateTime began, CancellationToken cancellationToken) => context.AuditEntries
        .AsNoTracking()
        .Where(entry => (entry.Seal != null || entry.AtUtc > began) && !context.AuditLinks.Any(link => link.EntryId == entry.Id))
        .OrderBy(entry => entry.AtUtc).ThenBy(entry => entry.Id)
        .ToListAsync(cancellationToken);
}
