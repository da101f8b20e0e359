using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Puts sealed rows into their organisation's chain, after the save and apart from it, so that saves never wait for one another. A row whose
/// seal does not fit was not written by the service and is left out; <c>audit verify</c> names it.
/// </summary>
public sealed class AuditChainer(
    StPortalDbContextOptions options, AuditKeys keys, AuditAnchors anchors, AuditedOrganisations organisations, ILogger<AuditChainer> log)
{
    private const int BatchSize = 500;
    private const int Attempts = 5;

    private static readonly CompiledQuery<Func<StPortalDbContext, DateTime, CancellationToken, Task<bool>>> AnyUnlinked = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, DateTime since, CancellationToken _) => context.AuditEntries
            .Any(entry => entry.AtUtc >= since && entry.Seal != null && !context.AuditLinks.Any(link => link.EntryId == entry.Id))));

    private static readonly CompiledQuery<Func<StPortalDbContext, DateTime, int, IAsyncEnumerable<AuditEntry>>> Unlinked = new(() =>
        EF.CompileAsyncQuery((StPortalDbContext context, DateTime since, int refused) => context.AuditEntries.AsNoTracking()
            .Where(entry => entry.AtUtc >= since && entry.Seal != null && !context.AuditLinks.Any(link => link.EntryId == entry.Id))
            .OrderBy(entry => entry.AtUtc).ThenBy(entry => entry.Id)
            .Skip(refused).Take(BatchSize)));

    /// <summary>Links all that is left in every organisation; for an operator verb that is about to end.</summary>
    public async Task LinkAllAsync(CancellationToken cancellationToken)
    {
        foreach (var organisation in await organisations.ListAsync(cancellationToken))
            await LinkAsync(organisation.Id, DateTime.UnixEpoch, cancellationToken);
    }

    /// <summary>Whether a row from that time on has no place in the chain, or the chain's head is yet to be written down.</summary>
    internal async Task<bool> IsAnythingLeftAsync(Guid organisationId, DateTime since, CancellationToken cancellationToken)
    {
        if (!anchors.Knows(organisationId))
            return true;
        await using var context = NewContext(organisationId);
        return await AnyUnlinked.For(context)(context, since, cancellationToken);
    }

    /// <summary>Links the rows from that time on that have no place yet, oldest first, and writes the chain's head down; how many.</summary>
    public async Task<int> LinkAsync(Guid organisationId, DateTime since, CancellationToken cancellationToken)
    {
        var (linked, refused, attempt) = (0, 0, 1);
        while (true)
        {
            await using var context = NewContext(organisationId);
            var entries = await Unlinked.For(context)(context, since, refused).ToListAsync(cancellationToken);
            var head = await HeadAsync(context, cancellationToken);
            if (entries.Count == 0)
            {
                await anchors.WriteAsync(organisationId, head, cancellationToken);
                break;
            }

            var fitting = entries.Where(keys.Sealer.Fits).ToList();
            foreach (var entry in fitting)
                context.Add(head = AuditLink.After(head, entry, keys.Sealer));
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                (linked, refused, attempt) = (linked + fitting.Count, refused + entries.Count - fitting.Count, 1);
            }
            catch (DbUpdateException) when (attempt++ < Attempts)
            {
                // Another process linked at the same time: once more, from where the chain now stands.
            }
        }

        if (refused > 0)
            log.LogWarning("Rows in the log of organisation {Organisation} without a fitting seal are left out of the chain ({Count}): run audit verify", organisationId, refused);
        return linked;
    }

    private static Task<AuditLink?> HeadAsync(StPortalDbContext context, CancellationToken cancellationToken) =>
        context.AuditLinks.AsNoTracking().OrderByDescending(link => link.Sequence).FirstOrDefaultAsync(cancellationToken);

    private StPortalDbContext NewContext(Guid organisationId)
    {
        var user = new CurrentUser();
        user.ActForOrganisation(organisationId);
        return options.NewContext(user);
    }
}
