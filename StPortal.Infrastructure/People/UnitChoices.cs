using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>The organisation's units by name. Asks no permission: every member may know what units there are.</summary>
internal static class UnitChoices
{
    public static async Task<IReadOnlyList<UnitChoice>> ReadAsync(
        StPortalDbContext context, IReadOnlySet<Guid>? within, CancellationToken cancellationToken)
    {
        var units = await context.Units.AsNoTracking().Select(unit => new { unit.Id, unit.ParentId, unit.Name }).ToListAsync(cancellationToken);
        var names = units.ToDictionary(unit => unit.Id, unit => unit.Name);
        return
        [
            .. units.Where(unit => within is null || within.Contains(unit.Id))
                .Select(unit => new UnitChoice(unit.Id, unit.ParentId is { } parent ? $"{unit.Name}, {names[parent]}" : unit.Name))
                .OrderBy(unit => SwedishText.ForSort(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Id),
        ];
    }
}
