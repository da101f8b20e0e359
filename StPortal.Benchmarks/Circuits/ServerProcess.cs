using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StPortal.Benchmarks.Circuits;

/// <summary>One web application as a child process on loopback, with the collector's settings that a server has. Stopped when disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>Processor time so far.</summary>
    public TimeSpan Spent
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(string program, string dataFolder, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var server = new ServerProcess(Process.Start(Describe(program, dataFolder, address, []))!, address);
        // What it writes is read, so that it never waits for a reader; complaints are shown.
        server.process.OutputDataReceived += (_, _) => { };
        server.process.ErrorDataReceived += (_, line) => Complain(line.Data);
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        await server.BecomeReadyAsync(cancellationToken);
        return server;
    }

    /// <summary>Runs a verb of the program to its end.</summary>
    public static async Task RunAsync(string program, string dataFolder, string[] verb, CancellationToken cancellationToken)
    {
        using var process = Process.Start(Describe(program, dataFolder, null, verb))!;
        var said = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var complained = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', verb)} ended with {process.ExitCode}: {await complained}{await said}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static ProcessStartInfo Describe(string program, string dataFolder, Uri? address, string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. verb])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address?.ToString().TrimEnd('/');
        start.Environment["Data__Folder"] = dataFolder;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["DOTNET_gcServer"] = "1";
        return start;
    }

    private static void Complain(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
            Console.Error.WriteLine(line);
    }

    private async Task BecomeReadyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(200, cancellationToken))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The server stopped with {process.ExitCode} before it answered.");
            try
            {
                using var answer = await client.GetAsync(new Uri(Address, "_framework/blazor.web.js"), cancellationToken);
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The server did not answer in time.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
