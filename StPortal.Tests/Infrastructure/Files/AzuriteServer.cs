using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using StPortal.Tests.Architecture;

namespace StPortal.Tests.Infrastructure.Files;

/// <summary>
/// Microsoft's emulator of blob storage on a free port, holding all in memory. It ends with the tests, also when they are killed
/// (StPortal.Tests/Azurite/start.js).
/// </summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Program =
        Path.Combine(SourceTree.Root, ".tools", "azurite", "node_modules", "azurite", "dist", "src", "blob", "main.js");

    private readonly string folder = Directory.CreateTempSubdirectory("stportal-azurite-").FullName;
    private readonly string key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
    private readonly ConcurrentQueue<string> said = [];
    private Process? process;

    public string ConnectionString { get; private set; } = "";

    public BlobServiceClient Client() => new(ConnectionString);

    /// <summary>The settings of a portal that keeps its files here.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Files:Provider"] = "AzureBlob",
        ["ConnectionStrings:Files"] = ConnectionString,
    };

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
            throw new InvalidOperationException("The storage emulator is not installed. ./test.sh installs it.");
        process = Process.Start(Command())!;
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data, address);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, address);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The storage emulator ended: {string.Join('\n', said)}"));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var endpoint = await address.Task.WaitAsync(Patience);
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName=stportal;AccountKey={key};BlobEndpoint={endpoint}/stportal;";
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(Patience);
            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var command = new ProcessStartInfo("node")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(SourceTree.Root, "StPortal.Tests", "Azurite", "start.js"),
                "--blobHost", "127.0.0.1", "--blobPort", "0", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
            },
        };
        command.Environment["AZURITE_MAIN"] = Program;
        command.Environment["AZURITE_ACCOUNTS"] = $"stportal:{key}";
        return command;
    }

    private void Hear(string? line, TaskCompletionSource<string> address)
    {
        const string Ready = "successfully listens on ";
        if (line is null || address.Task.IsCompleted)
            return;
        said.Enqueue(line);
        if (line.IndexOf(Ready, StringComparison.Ordinal) is >= 0 and var at)
            address.TrySetResult(line[(at + Ready.Length)..].Trim());
    }
}
