using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Domain.Tenancy;

namespace StPortal.Infrastructure.Imports;

/// <summary>Finds the units that lists name, and makes those that are missing.</summary>
internal sealed class UnitPlanner(Guid organisationId, IReadOnlyList<Unit> existing)
{
    private readonly List<Unit> all = [.. existing];
    private readonly Dictionary<string, Guid> found = [];

    public IEnumerable<Unit> Added => all.Skip(existing.Count);

    /// <summary>The innermost unit of the place; null for an external one, which is no unit of the organisation's.</summary>
    public Guid? FindOrAdd(PlaceName? place)
    {
        if (place is null || place.IsExternal)
            return null;
        if (found.TryGetValue(place.Key, out var id))
            return id;
        Unit? unit = null;
        for (var depth = 0; depth < place.Parts.Count; depth++)
            unit = Find(place.Parts[depth], unit) ?? Add(place, depth, unit);
        return found[place.Key] = unit!.Id;
    }

    /// <summary>
    /// The outermost name is looked for at any depth, since lists leave the region itself out; where several units share it, only
    /// one at the root can be meant.
    /// </summary>
    private Unit? Find(string name, Unit? under)
    {
        var key = SwedishText.ForSort(name);
        var matches = all.Where(unit => SwedishText.ForSort(unit.Name) == key && (under is null || unit.ParentId == under.Id)).ToList();
        return matches.Count == 1 ? matches[0] : matches.Find(unit => unit.ParentId == under?.Id);
    }

    private Unit Add(PlaceName place, int depth, Unit? under)
    {
        var unit = new Unit(organisationId, place.Parts[depth], UnitKinds.Guess(place, depth), under?.Id);
        all.Add(unit);
        return unit;
    }
}
