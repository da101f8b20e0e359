using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Localization;

namespace StPortal.App.Operator;

/// <summary>
/// The operator's command line: the same executable with a verb. Exit status 0 or 1; what went wrong is one plain sentence on
/// standard error.
/// </summary>
public static class OperatorCommands
{
    private static readonly string[] HelpWords = ["-h", "-?", "--help"];

    /// <summary>Whether the words are meant for the operator; without a verb the portal serves, and settings begin with "--".</summary>
    public static bool Handles(IReadOnlyList<string> args) =>
        args.Count > 0 && (!args[0].StartsWith('-') || HelpWords.Contains(args[0]));

    public static Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return RunAsync(args, new OperatorConsole(Console.Out, Console.Error), _ => { });
    }

    public static async Task<int> RunAsync(string[] args, OperatorConsole console, Action<HostApplicationBuilder> configure)
    {
        // The operator reads Swedish whatever the server's own language is.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("sv-SE");
        IHost host;
        try
        {
            host = OperatorHost.Build(configure);
        }
        catch (CryptographicException exception)
        {
            await console.Error.WriteLineAsync(exception.Message);
            return OperatorSession.Failed;
        }

        using (host)
            return await RunAsync(args, console, host);
    }

    private static async Task<int> RunAsync(string[] args, OperatorConsole console, IHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var session = new OperatorSession(
            scope.ServiceProvider, console, scope.ServiceProvider.GetRequiredService<IStringLocalizer<OperatorTexts>>());
        try
        {
            try
            {
                return await RunAsync(args, console, session);
            }
            finally
            {
                await session.LinkLogAsync();
            }
        }
        catch (OperationCanceledException)
        {
            return await session.FailAsync("Cancelled");
        }
        catch (Exception exception)
        {
            return await session.FailAsync("Unexpected", exception.GetBaseException().Message.ReplaceLineEndings(" "));
        }
    }

    private static Task<int> RunAsync(string[] args, OperatorConsole console, OperatorSession session)
    {
        var parsed = Root(session).Parse(args);
        if (parsed.Errors.Count > 0 && !args.Any(HelpWords.Contains))
            return session.FailAsync("Mistake", Mistake.Describe(parsed, session.Texts));
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static RootCommand Root(OperatorSession session) => new(session.Texts["Help"])
    {
        MigrateVerb.Create(session),
        BootstrapVerb.Create(session),
        SeedVerb.Create(session),
        ImportVerb.Create(session),
        PacketVerb.Create(session),
        AuditVerb.Create(session),
        DoctorVerb.Create(session),
    };
}
