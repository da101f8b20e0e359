namespace StPortal.Domain.Tenancy;

/// <summary>An organisation's units as a tree, for scopes ("this unit and everything under it") and full names.</summary>
public sealed class UnitTree(IEnumerable<UnitTree.Node> nodes)
{
    private readonly Dictionary<Guid, Node> byId = nodes.ToDictionary(node => node.Id);

    public sealed record Node(Guid Id, Guid? ParentId, string Name);

    /// <summary>The unit and all below it; empty when the unit is unknown.</summary>
    public IReadOnlySet<Guid> WithDescendants(Guid unitId)
    {
        var children = byId.Values.ToLookup(node => node.ParentId, node => node.Id);
        var found = new HashSet<Guid>();
        var waiting = new Stack<Guid>(byId.ContainsKey(unitId) ? [unitId] : []);
        while (waiting.TryPop(out var id))
        {
            // A loop in the data must not hang a request: each unit is visited once.
            if (!found.Add(id))
                continue;
            foreach (var child in children[id])
                waiting.Push(child);
        }

        return found;
    }
}
