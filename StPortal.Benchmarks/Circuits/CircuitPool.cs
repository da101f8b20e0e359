using System.Collections.Concurrent;

namespace StPortal.Benchmarks.Circuits;

/// <summary>The circuits that are open on one page, kept alive until they are closed together.</summary>
internal sealed class CircuitPool(Browser browser, CircuitCase page) : IAsyncDisposable
{
    private const int AtATime = 6;

    private static readonly TimeSpan BetweenPings = TimeSpan.FromSeconds(12);

    private readonly ConcurrentBag<BrowserCircuit> circuits = [];
    private readonly CancellationTokenSource closing = new();
    private Task? pinging;

    public CircuitCase Page { get; } = page;

    public double RenderedBytes => circuits.Average(circuit => circuit.Rendered);

    /// <summary>Opens so many and closes them again, so that what a server makes once is made before anything is measured.</summary>
    public async Task WarmUpAsync(int count, CancellationToken cancellationToken)
    {
        await using var first = new CircuitPool(browser, Page);
        await first.GrowAsync(count, cancellationToken);
    }

    /// <summary>Opens more until there are so many, several at a time; each has been quiet for a second before it counts.</summary>
    public async Task GrowAsync(int count, CancellationToken cancellationToken)
    {
        pinging ??= Task.Run(PingAsync, CancellationToken.None);
        await Parallel.ForAsync(
            circuits.Count,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
            async (_, token) => circuits.Add(await BrowserCircuit.OpenAsync(browser, Page, TimeSpan.FromSeconds(1), token)));
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        if (pinging is not null)
            await pinging.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Parallel.ForEachAsync(circuits, async (circuit, _) => await circuit.DisposeAsync());
        closing.Dispose();
    }

    private async Task PingAsync()
    {
        using var timer = new PeriodicTimer(BetweenPings);
        while (await timer.WaitForNextTickAsync(closing.Token))
        {
            foreach (var circuit in circuits)
                await circuit.PingAsync();
        }
    }
}
