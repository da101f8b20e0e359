namespace StPortal.Domain.Trainings;

/// <summary>
/// Cuts time wherever something begins or ends, so that years cost what their changes cost and not what their days do.
/// </summary>
internal static class Stretches
{
    /// <summary>In order of time, only where there is service. <paramref name="alsoCutAt"/> adds day numbers to cut at.</summary>
    public static IEnumerable<Stretch> Of(IReadOnlyList<Span> services, IReadOnlyList<Span> absences, IEnumerable<int> alsoCutAt)
    {
        var cuts = services.Concat(absences).SelectMany(s => new[] { s.Start, s.End }).Concat(alsoCutAt).Distinct().Order().ToArray();
        var waitingServices = new Queue<Span>(services.OrderBy(s => s.Start));
        var waitingAbsences = new Queue<Span>(absences.OrderBy(s => s.Start));
        var (serving, absent) = (new List<Span>(), new List<Span>());

        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            Advance(serving, waitingServices, cuts[i]);
            Advance(absent, waitingAbsences, cuts[i]);
            if (serving.Count > 0)
                yield return new Stretch(cuts[i], cuts[i + 1], [.. serving], Math.Min(100m, absent.Sum(a => a.Percent)));
        }
    }

    private static void Advance(List<Span> active, Queue<Span> waiting, int day)
    {
        active.RemoveAll(s => s.End <= day);
        while (waiting.TryPeek(out var next) && next.Start <= day)
            active.Add(waiting.Dequeue());
    }
}
