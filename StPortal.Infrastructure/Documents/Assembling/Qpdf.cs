using System.ComponentModel;
using System.Diagnostics;

namespace StPortal.Infrastructure.Documents.Assembling;

/// <summary>qpdf as a child process: arguments as a list, never through a shell; bounded in time.</summary>
internal static class Qpdf
{
    private static readonly Lazy<bool> Installed = new(Ask);

    public static bool IsInstalled => Installed.Value;

    /// <summary>What it printed. Exit status 3 means warnings about an input that it could mend, and is taken.</summary>
    public static async Task<string> RunAsync(IEnumerable<string> arguments, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atMost);
        using var process = Process.Start(StartInfo(arguments)) ?? throw new InvalidOperationException("qpdf did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode is 0 or 3
                ? await output
                : throw new InvalidOperationException($"qpdf ended with {process.ExitCode}: {await errors}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            // It may be writing to a folder that is about to be deleted.
            await process.WaitForExitAsync(CancellationToken.None);
            if (!cancellationToken.IsCancellationRequested)
                throw new TimeoutException($"qpdf took more than {atMost.TotalSeconds} seconds.");
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(IEnumerable<string> arguments) => new("qpdf", arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    private static bool Ask()
    {
        try
        {
            using var process = Process.Start(StartInfo(["--version"]));
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // Not on the machine: PdfPig does the work.
            return false;
        }
    }
}
