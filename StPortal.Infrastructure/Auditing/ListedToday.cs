namespace StPortal.Infrastructure.Auditing;

/// <summary>
/// Which trainings a viewer has had in a list today, as this process knows: what is written in the log once a day need not be asked of it at
/// every look. Holds ids of one day only.
/// </summary>
public sealed class ListedToday
{
    private readonly Lock turn = new();
    private readonly Dictionary<Guid, HashSet<Guid>> ofViewer = [];
    private DateOnly day;

    /// <summary>Those not known to be written.</summary>
    public IReadOnlyList<Guid> Unknown(Guid viewer, DateOnly today, IEnumerable<Guid> trainingIds)
    {
        lock (turn)
        {
            var known = Of(viewer, today);
            return [.. trainingIds.Where(id => !known.Contains(id)).Distinct()];
        }
    }

    public void Add(Guid viewer, DateOnly today, IEnumerable<Guid> trainingIds)
    {
        lock (turn)
            Of(viewer, today).UnionWith(trainingIds);
    }

    private HashSet<Guid> Of(Guid viewer, DateOnly today)
    {
        if (day != today)
        {
            ofViewer.Clear();
            day = today;
        }

        if (!ofViewer.TryGetValue(viewer, out var known))
            ofViewer.Add(viewer, known = []);
        return known;
    }
}
