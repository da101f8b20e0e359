using System.Globalization;

namespace StPortal.Benchmarks.Circuits;

/// <summary>Prints each figure with what it is held against, and whether all limits were kept.</summary>
internal sealed class CircuitsReport(int open)
{
    private const double TimeLimit = 2.0;

    /// <summary>With fewer circuits the collector's spare room, some tens of megabytes either way, hides what they take of private pages.</summary>
    private const int EnoughForPrivate = 200;

    private bool isKept = true;
    private double ratio;
    private CircuitMemory? stock;

    public static void Begin() =>
        Say($"memory of one of the open circuits: on the managed heap after full collections, in private pages, and bytes drawn; the first against the stock page");

    public void Memory(CircuitMemory measured)
    {
        stock ??= measured;
        var against = measured.Managed / stock.Managed;
        Say($"{measured.Page.Name,-28} {measured.Open,4} open {measured.Managed / 1024,7:F0} kB {Private(measured),7} kB {measured.Rendered / 1024,6:F0} kB  {Verdict(against, measured.Page.Limit)}");
        if (measured.Page.Limit > 1)
            ratio = against;
    }

    public void Times(IReadOnlyList<CircuitTimes> pages)
    {
        Say($"time to interactive, {open} circuits open on each server: median, 95th percentile (against the stock page), (page, connected, begun), and processor time of the server");
        foreach (var times in pages)
        {
            var steps = string.Join(", ", times.Steps.Select(step => step.ToString("F0", CultureInfo.InvariantCulture)));
            Say($"{times.Page.Name,-28} {times.Median,5:F0} ms {times.Worst,5:F0} ms  ({steps}) {times.Spent,5:F0} ms  {Verdict(times.Worst / pages[0].Worst, times.Page.Limit == 0 ? 0 : TimeLimit)}");
        }
    }

    public int End()
    {
        Say($"ratio {ratio:F2}");
        return isKept ? 0 : 1;
    }

    private static string Private(CircuitMemory measured) =>
        measured.Open < EnoughForPrivate ? "-" : (measured.Private / 1024).ToString("F0", CultureInfo.InvariantCulture);

    private string Verdict(double against, double limit)
    {
        if (limit == 0)
            return "";
        isKept &= against <= limit;
        return string.Create(CultureInfo.InvariantCulture, $"{against:F2} × (limit {limit:F1}) {(against <= limit ? "kept" : "EXCEEDED")}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
