using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Auditing;

/// <summary>Reads the organisation's log for a request. Asks no permission: the queries that use it do.</summary>
internal static class AuditLogReader
{
    private const int MostPeople = 100;
    private const int MostWords = 5;

    public static async Task<List<AuditLogRow>> ReadAsync(
        StPortalDbContext context, AuditLogRequest request, int skip, int take, CancellationToken cancellationToken)
    {
        var entries = await Narrowed(context, request, await PeopleAsync(context, request.Person, cancellationToken))
            .OrderByDescending(entry => entry.AtUtc).ThenByDescending(entry => entry.Id)
            .Skip(skip).Take(take)
            .ToListAsync(cancellationToken);
        var names = await NamesAsync(context, entries.SelectMany(entry => new[] { entry.MemberId, entry.OnBehalfOfId, entry.AboutMemberId }), cancellationToken);
        return
        [
            .. entries.Select(entry => new AuditLogRow(
                entry.Id, entry.AtUtc, entry.Kind, entry.Act, names(entry.MemberId), names(entry.OnBehalfOfId), names(entry.AboutMemberId),
                entry.SubjectType, entry.Fields, entry.Address, entry.Device)),
        ];
    }

    /// <summary>The names of these members; of one who is not there any more, the id.</summary>
    internal static async Task<Func<Guid?, string?>> NamesAsync(StPortalDbContext context, IEnumerable<Guid?> members, CancellationToken cancellationToken)
    {
        var ids = members.OfType<Guid>().Distinct().ToArray();
        var rows = new Dictionary<Guid, string>();
        foreach (var some in ids.Chunk(1000))
        {
            var found = await context.Memberships.AsNoTracking().Where(member => EF.Parameter(some).Contains(member.Id))
                .Select(member => new { member.Id, member.GivenName, member.FamilyName }).ToListAsync(cancellationToken);
            foreach (var row in found)
                rows.Add(row.Id, $"{row.GivenName} {row.FamilyName}");
        }

        return id => id is { } known ? rows.GetValueOrDefault(known, $"{known:D}") : null;
    }

    private static IQueryable<AuditEntry> Narrowed(StPortalDbContext context, AuditLogRequest request, Guid[]? people)
    {
        var entries = context.AuditEntries.AsNoTracking();
        if (request.Kind is { } kind)
            entries = entries.Where(entry => entry.Kind == kind);
        if (request.Act is { } act)
            entries = entries.Where(entry => entry.Act == act);
        if (request.From is { } from)
        {
            var first = SwedishClock.StartOf(from);
            entries = entries.Where(entry => entry.AtUtc >= first);
        }

        if (request.To is { } to)
        {
            var end = SwedishClock.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.AtUtc < end);
        }

        return people is null ? entries : entries.Where(entry =>
            EF.Parameter(people).Contains(entry.MemberId!.Value) || EF.Parameter(people).Contains(entry.AboutMemberId!.Value));
    }

    /// <summary>Null when nobody is asked for.</summary>
    private static async Task<Guid[]?> PeopleAsync(StPortalDbContext context, string? person, CancellationToken cancellationToken)
    {
        var words = SwedishText.ForSearch(person ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).ToList();
        if (words.Count == 0)
            return null;
        return await words.Aggregate(context.Memberships.AsNoTracking(), (found, word) => found.Where(member => member.SearchText.Contains(word)))
            .OrderBy(member => member.SortName).ThenBy(member => member.Id)
            .Select(member => member.Id).Take(MostPeople).ToArrayAsync(cancellationToken);
    }
}
