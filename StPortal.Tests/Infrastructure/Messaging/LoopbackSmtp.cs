using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StPortal.Tests.Infrastructure.Messaging;

/// <summary>A small SMTP server on loopback: takes what is sent, or refuses one recipient, or is down.</summary>
internal sealed class LoopbackSmtp : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Task serving;

    public LoopbackSmtp()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Whole messages as they came.</summary>
    public ConcurrentQueue<string> Received { get; } = new();

    /// <summary>Answered with 550.</summary>
    public string? UnknownRecipient { get; set; }

    /// <summary>Answers every connection with 421 while it is on.</summary>
    public bool IsDown { get; set; }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Dispose();
        try
        {
            await serving;
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // It was told to stop.
        }

        stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stopping.Token);
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
            try
            {
                await TalkAsync(reader, writer);
            }
            catch (IOException)
            {
                // The client went away.
            }
        }
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer)
    {
        if (IsDown)
        {
            await writer.WriteLineAsync("421 try later");
            return;
        }

        await writer.WriteLineAsync("220 loopback");
        while (await reader.ReadLineAsync(stopping.Token) is { } line)
        {
            if (line == "QUIT")
            {
                await writer.WriteLineAsync("221 bye");
                return;
            }

            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Received.Enqueue(await MessageAsync(reader));
            }

            var isUnknown = UnknownRecipient is { } unknown && line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(unknown, StringComparison.Ordinal);
            await writer.WriteLineAsync(isUnknown ? "550 no such user" : "250 fine");
        }
    }

    private async Task<string> MessageAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stopping.Token) is { } line && line != ".")
            text.AppendLine(line);
        return text.ToString();
    }
}
