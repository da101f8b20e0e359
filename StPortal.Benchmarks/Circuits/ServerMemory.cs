using System.Diagnostics.Tracing;
using System.Globalization;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;

namespace StPortal.Benchmarks.Circuits;

/// <summary>
/// What a server holds, read from outside through the runtime's diagnostic port, so that the product carries nothing for it.
/// <paramref name="Managed"/> is what lives on the managed heap after full collections, without the gaps between;
/// <paramref name="Private"/> is the process's own pages, in which the collector's spare room is too.
/// </summary>
internal sealed record ServerMemory(double Managed, double Private)
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const int Collections = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<ServerMemory> ReadAsync(int processId, CancellationToken cancellationToken)
    {
        // More than one: what finalizers let go of and what pools give back is collected the next time.
        for (var i = 0; i < Collections; i++)
        {
            await CollectAsync(processId, cancellationToken);
            await Task.Delay(500, cancellationToken);
        }

        return new ServerMemory(await HeapInUseAsync(processId, cancellationToken), PrivateBytes(processId));
    }

    /// <summary>Listening with this keyword makes the runtime do one full, blocking collection.</summary>
    private static Task<double> CollectAsync(int processId, CancellationToken cancellationToken) => ListenAsync(
        processId,
        new EventPipeProvider(Runtime, EventLevel.Informational, (long)(ClrTraceEventParser.Keywords.GCHeapCollect | ClrTraceEventParser.Keywords.GC)),
        (source, done) => source.Clr.GCHeapStats += _ => done(0),
        cancellationToken);

    private static async Task<double> HeapInUseAsync(int processId, CancellationToken cancellationToken)
    {
        var megabytes = await ListenAsync(
            processId,
            new EventPipeProvider("System.Runtime", EventLevel.Informational, (long)EventKeywords.None, new Dictionary<string, string> { ["EventCounterIntervalSec"] = "1" }),
            (source, done) => source.Dynamic.All += counter =>
            {
                if (counter.EventName == "EventCounters" && counter.PayloadByName("") is IDictionary<string, object> { } outer
                    && outer["Payload"] is IDictionary<string, object> { } payload && (string)payload["Name"] == "gc-heap-size")
                    done(Convert.ToDouble(payload["Mean"], CultureInfo.InvariantCulture));
            },
            cancellationToken);
        return megabytes * 1_000_000;
    }

    private static async Task<double> ListenAsync(
        int processId, EventPipeProvider provider, Action<EventPipeEventSource, Action<double>> listen, CancellationToken cancellationToken)
    {
        var heard = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var session = await new DiagnosticsClient(processId).StartEventPipeSessionAsync([provider], requestRundown: false, token: cancellationToken);
        var reading = Task.Run(() =>
        {
            using var source = new EventPipeEventSource(session.EventStream);
            listen(source, value => heard.TrySetResult(value));
            source.Process();
        }, cancellationToken);
        var value = await heard.Task.WaitAsync(Patience, cancellationToken);
        await session.StopAsync(cancellationToken);
        await reading;
        return value;
    }

    private static double PrivateBytes(int processId) => File.ReadLines($"/proc/{processId}/smaps_rollup")
        .Where(line => line.StartsWith("Private_", StringComparison.Ordinal))
        .Sum(line => 1024 * double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
}
