namespace StPortal.Benchmarks.Circuits;

/// <summary>How long each of several openings of a page took, and what the server's processor spent on one.</summary>
internal sealed class CircuitTimes(CircuitCase page)
{
    private readonly List<BrowserCircuit> openings = [];
    private TimeSpan spent;

    public CircuitCase Page { get; } = page;

    /// <summary>Processor milliseconds of the server for one opening: unlike the times, hardly moved by what else the machine does.</summary>
    public double Spent => spent.TotalMilliseconds / openings.Count;

    public double Median => At(0.5);

    public double Worst => At(0.95);

    /// <summary>Medians of when the page had come, when its circuit was connected, and when it had begun.</summary>
    public IEnumerable<double> Steps => Enumerable.Range(0, openings[0].Steps.Count)
        .Select(step => Sorted(openings.Select(one => one.Steps[step]), 0.5));

    public async Task OpenOnceAsync(Browser browser, ServerProcess server, CancellationToken cancellationToken)
    {
        var before = server.Spent;
        await using (var circuit = await BrowserCircuit.OpenAsync(browser, Page, TimeSpan.FromMilliseconds(150), cancellationToken))
            openings.Add(circuit);
        spent += server.Spent - before;
    }

    private double At(double share) => Sorted(openings.Select(one => one.TimeToInteractive), share);

    private static double Sorted(IEnumerable<TimeSpan> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))].TotalMilliseconds;
    }
}
