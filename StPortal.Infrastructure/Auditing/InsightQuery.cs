using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Who has seen, taken out or changed the asker's own data, day by day. One's own acts are left out, and what the service did but for
/// exports, which an operator makes.
/// </summary>
public sealed class InsightQuery(IDbContextFactory<StPortalDbContext> factory, ActorSource actors)
{
    public const int PageSize = 200;
    private const int MostPages = 50;

    public async Task<InsightPage> HandleAsync(int page, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (await actors.FindAsync(context, cancellationToken) is not { } actor)
            return new InsightPage([], 1, false);
        page = Math.Clamp(page, 1, MostPages);
        var entries = await context.AuditEntries.AsNoTracking()
            .Where(entry => entry.AboutMemberId == actor.MembershipId
                && (entry.MemberId == null ? entry.Kind == AuditKind.Export : entry.MemberId != actor.MembershipId))
            .OrderByDescending(entry => entry.AtUtc).ThenByDescending(entry => entry.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        var shown = entries.Take(PageSize).ToList();
        var names = await AuditLogReader.NamesAsync(context, shown.Select(entry => entry.MemberId), cancellationToken);
        var roles = await RolesAsync(context, [.. shown.Select(entry => entry.MemberId).OfType<Guid>().Distinct()], actor.Today, cancellationToken);
        return new InsightPage([.. Days(shown, names, roles)], page, entries.Count > PageSize && page < MostPages);
    }

    private static IEnumerable<InsightDay> Days(List<AuditEntry> entries, Func<Guid?, string?> names, ILookup<Guid, Role> roles) => entries
        .GroupBy(entry => DateOnly.FromDateTime(SwedishClock.ToSwedish(entry.AtUtc)))
        .Select(day => new InsightDay(day.Key, [.. day
            .GroupBy(entry => (entry.MemberId, entry.Kind, entry.Act, entry.SubjectType, Fields: entry.Kind is AuditKind.View or AuditKind.Export ? entry.Fields : ""))
            .Select(same => new InsightRow(
                names(same.Key.MemberId),
                same.Key.MemberId is { } member ? [.. roles[member].Distinct().OrderDescending()] : [],
                same.Key.Kind, same.Key.Act, same.Key.SubjectType, same.Key.Fields,
                same.Min(entry => entry.AtUtc), same.Max(entry => entry.AtUtc), same.Count()))]));

    private static async Task<ILookup<Guid, Role>> RolesAsync(
        StPortalDbContext context, Guid[] members, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await context.RoleAssignments.AsNoTracking()
            .Where(role => EF.Parameter(members).Contains(role.MembershipId) && role.From <= today && (role.To == null || role.To >= today))
            .Select(role => new { role.MembershipId, role.Role }).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.MembershipId, row => row.Role);
    }
}
