using System.Diagnostics;
using System.Globalization;

namespace StPortal.Benchmarks;

/// <summary>
/// Two things measured in turn, A B A B, so that whatever else the machine does meets both alike. Medians, after a warm-up that is not
/// counted.
/// </summary>
internal sealed record Interleaved(double Ours, double Other)
{
    public double Ratio => Ours / Other;

    public static async Task<Interleaved> MeasureAsync(int warmUp, int rounds, Func<int, Task> ours, Func<int, Task> other)
    {
        var (first, second) = (new List<double>(rounds), new List<double>(rounds));
        for (var i = 0; i < warmUp + rounds; i++)
        {
            // Who goes first changes, so that neither always meets what the other has left behind.
            var (a, b) = i % 2 == 0 ? (await TimeAsync(ours, i), await TimeAsync(other, i)) : Swapped(await TimeAsync(other, i), await TimeAsync(ours, i));
            if (i < warmUp)
                continue;
            first.Add(a);
            second.Add(b);
        }

        return new Interleaved(Median(first), Median(second));
    }

    public void Print(string ours, string other)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ours}: {Ours:F3} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{other}: {Other:F3} ms"));
    }

    private static (double Ours, double Other) Swapped(double other, double ours) => (ours, other);

    private static async Task<double> TimeAsync(Func<int, Task> act, int round)
    {
        var start = Stopwatch.GetTimestamp();
        await act(round);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
