using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace StPortal.Benchmarks.Circuits;

/// <summary>
/// One page opened as a browser opens it: the page is fetched, a circuit begun over a web socket, its root components asked for, every
/// render batch acknowledged and every call to a script answered. Stays open until disposed.
/// </summary>
internal sealed class BrowserCircuit : IAsyncDisposable
{
    /// <summary>After which the interactive roots may be asked for.</summary>
    private const string RendererAttached = "Blazor._internal.attachWebRendererInterop";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource closing = new();
    private readonly TaskCompletionSource<string?> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource attached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Stopwatch clock = new();
    private readonly Browser browser;
    private readonly byte[] awaited;
    private Task? listening;
    private string? circuitId;
    private long lastBatch;

    private BrowserCircuit(Browser browser, CircuitCase page)
    {
        this.browser = browser;
        awaited = Encoding.UTF8.GetBytes(page.Awaited);
    }

    /// <summary>From asking for the page until the batch with its last content had come and was acknowledged.</summary>
    public TimeSpan TimeToInteractive { get; private set; }

    /// <summary>When the page had come, its circuit was connected, and had begun.</summary>
    public List<TimeSpan> Steps { get; } = [];

    /// <summary>Bytes of all render batches.</summary>
    public long Rendered { get; private set; }

    public static async Task<BrowserCircuit> OpenAsync(Browser browser, CircuitCase page, TimeSpan quiet, CancellationToken cancellationToken)
    {
        var circuit = new BrowserCircuit(browser, page);
        try
        {
            await circuit.OpenAsync(page.Path, cancellationToken).WaitAsync(Patience, cancellationToken);
            await circuit.BecomeQuietAsync(quiet, cancellationToken).WaitAsync(Patience, cancellationToken);
            return circuit;
        }
        catch (Exception exception)
        {
            await circuit.DisposeAsync();
            throw exception is TimeoutException ? new TimeoutException($"{page.Name} did not show \"{page.Awaited}\".") : exception;
        }
    }

    /// <summary>A browser's page sends one every fifteen seconds.</summary>
    public Task PingAsync() => SendAsync(BlazorPackWriter.Ping);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        if (listening is not null)
            await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // As a page says when it is left: the server lets the circuit go at once instead of keeping it for a return.
        if (circuitId is not null)
            await browser.SayGoodbyeAsync(circuitId);
        socket.Dispose();
        sending.Dispose();
        closing.Dispose();
    }

    private async Task OpenAsync(string path, CancellationToken cancellationToken)
    {
        clock.Start();
        var html = await browser.GetPageAsync(path, cancellationToken);
        Steps.Add(clock.Elapsed);
        await ConnectAsync(cancellationToken);
        Steps.Add(clock.Elapsed);
        await SendAsync(BlazorPackWriter.Invocation(
            "0", "StartCircuit", browser.Address.ToString(), new Uri(browser.Address, path).ToString(), "[]", PageMarkers.ApplicationState(html)));
        circuitId = await started.Task.WaitAsync(cancellationToken) ?? throw new InvalidOperationException("No circuit was begun.");
        await attached.Task.WaitAsync(cancellationToken);
        Steps.Add(clock.Elapsed);
        await SendAsync(BlazorPackWriter.Invocation(
            null, "UpdateRootComponents", PageMarkers.RootOperations(html), PageMarkers.ApplicationState(html)));
        await shown.Task.WaitAsync(cancellationToken);
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var token = await browser.NegotiateAsync(cancellationToken);
        socket.Options.SetRequestHeader("Cookie", browser.CookieHeader);
        socket.Options.SetRequestHeader("Origin", browser.Address.GetLeftPart(UriPartial.Authority));
        // Browsers offer compression, and the server keeps its state for each connection: so does the memory that is measured.
        socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        var address = new UriBuilder(new Uri(browser.Address, "_blazor")) { Scheme = "ws", Query = $"id={Uri.EscapeDataString(token)}" };
        await socket.ConnectAsync(address.Uri, cancellationToken);
        await SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"));
        listening = Task.Run(() => ListenAsync(closing.Token), CancellationToken.None);
    }

    private async Task BecomeQuietAsync(TimeSpan quiet, CancellationToken cancellationToken)
    {
        while (clock.Elapsed - new TimeSpan(Interlocked.Read(ref lastBatch)) is var since && since < quiet)
            await Task.Delay(quiet - since + TimeSpan.FromMilliseconds(1), cancellationToken);
        if (listening!.IsCompleted)
            await listening;
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var frame = new MemoryStream();
            var buffer = new byte[16 * 1024];
            var isHandshake = true;
            while (await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken) is var piece && piece.MessageType != WebSocketMessageType.Close)
            {
                frame.Write(buffer, 0, piece.Count);
                if (!piece.EndOfMessage)
                    continue;
                var bytes = frame.ToArray();
                frame.SetLength(0);
                if (isHandshake)
                    bytes = AfterHandshake(bytes, ref isHandshake);
                foreach (var message in BlazorPackReader.ReadAll(bytes))
                    await AnswerAsync(message);
            }

            throw new IOException("The server closed the circuit.");
        }
        catch (Exception exception)
        {
            started.TrySetException(exception);
            attached.TrySetException(exception);
            shown.TrySetException(exception);
            throw;
        }
    }

    private static byte[] AfterHandshake(byte[] bytes, ref bool isHandshake)
    {
        var end = Array.IndexOf(bytes, (byte)0x1e);
        isHandshake = end < 0;
        var answer = JsonDocument.Parse(bytes.AsMemory(0, end));
        return answer.RootElement.TryGetProperty("error", out var error) ? throw new IOException(error.GetString()) : bytes[(end + 1)..];
    }

    private Task AnswerAsync(object?[] message) => message switch
    {
        [1L, _, _, string method, object?[] arguments, ..] => CalledAsync(method, arguments),
        [3L, _, _, 3L, string id] => Done(() => started.TrySetResult(id)),
        [3L, _, _, _, ..] => Done(() => started.TrySetResult(null)),
        [7L, ..] => throw new IOException($"The hub closed the connection: {message.ElementAtOrDefault(1)}"),
        _ => Task.CompletedTask,
    };

    private async Task CalledAsync(string method, object?[] arguments)
    {
        switch (method)
        {
            case "JS.RenderBatch":
                await BatchAsync((long)arguments[0]!, (byte[])arguments[1]!);
                break;
            case "JS.BeginInvokeJS":
                var (call, function) = ((long)arguments[0]!, (string)arguments[1]!);
                if (call != 0)
                    await SendAsync(BlazorPackWriter.Invocation(null, "EndInvokeJSFromDotNet", call, true, BrowserAnswers.To(call, function, (long)arguments[3]!)));
                if (function == RendererAttached)
                    attached.TrySetResult();
                break;
            case "JS.Error":
                throw new IOException($"The circuit failed: {arguments[0]}");
        }
    }

    private async Task BatchAsync(long number, byte[] batch)
    {
        await SendAsync(BlazorPackWriter.Invocation(null, "OnRenderCompleted", number, null));
        Rendered += batch.Length;
        Interlocked.Exchange(ref lastBatch, clock.Elapsed.Ticks);
        if (shown.Task.IsCompleted || batch.AsSpan().IndexOf(awaited) < 0)
            return;
        TimeToInteractive = clock.Elapsed;
        shown.TrySetResult();
    }

    private async Task SendAsync(byte[] message)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
