using System.Globalization;
using System.Runtime.InteropServices;

namespace StPortal.Benchmarks.Circuits;

/// <summary>
/// Memory of an open circuit and time until a page can be used, for the portal's everyday pages against a stock MudBlazor page, both
/// servers side by side in one run.
/// </summary>
internal static class CircuitsBenchmark
{
    private const int Warm = 10;
    private const int TimedOpenings = 100;

    /// <summary>A home is opened no more often than this: it is far lighter than what it is held against.</summary>
    private const int MostHomes = 60;

    private static readonly CircuitCase Stock = new("stock, 25 rows", "/weather", "Rows per page", null, 0);

    private static readonly CircuitCase Cohort = new("cohort, 50 rows", "/kohort", "1–50 av", "Karin Wester", 1.5);

    /// <summary>A home for each role that has one of its own.</summary>
    private static readonly CircuitCase[] Homes =
    [
        new("home, director of studies", "/", "Kohorten", "Karin Wester", 1.0, IsTimed: true),
        new("home, head of department", "/", "Hej", "Eva Thorell", 1.0),
        new("home, supervisor", "/", "Hej", "Karim Haddad", 1.0),
        new("home, assessor", "/", "Hej", "Johan Bergqvist", 1.0, IsTimed: true),
        new("home, training manager", "/", "Hej", "Maria Lindqvist", 1.0),
        new("home, local administrator", "/", "Hej", "Olle Sand", 1.0),
        new("home, system administrator", "/", "Hej", "Ylva Asp", 1.0),
        new("home, trainee", "/min-st", "Visa alla", "Nora Forsell", 1.0, IsTimed: true),
    ];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var open = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 300;
        if (open is < 2 * Warm or > 1000)
        {
            await Console.Error.WriteLineAsync($"Circuits: from {2 * Warm} to 1000.");
            return 1;
        }

        // A run that hangs ends by itself, and one that is broken off stops its servers too.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(40));
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopAtOnce);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopAtOnce);
        var kept = arguments.ElementAtOrDefault(1);
        var folder = kept is null ? Directory.CreateTempSubdirectory("stportal-circuits-").FullName : Path.GetFullPath(kept);
        try
        {
            return await RunAsync(folder, open, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Broken off before the end.");
            return 1;
        }
        finally
        {
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }

        void StopAtOnce(PosixSignalContext signal)
        {
            signal.Cancel = true;
            limit.Cancel();
        }
    }

    private static async Task<int> RunAsync(string folder, int open, CancellationToken cancellationToken)
    {
        var portalProgram = Built("StPortal.App", "StPortal.App.dll");
        if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*.db").Length == 0)
            await FillAsync(portalProgram, folder, cancellationToken);
        await using var portal = await ServerProcess.StartAsync(portalProgram, folder, cancellationToken);
        await using var stock = await ServerProcess.StartAsync(Built("infra/rigs/stock", "StockPage.dll"), folder, cancellationToken);

        var report = new CircuitsReport(open);
        CircuitsReport.Begin();
        using var stockBrowser = await Browser.OpenAsync(stock.Address, Stock.Persona, cancellationToken);
        using var portalBrowser = await Browser.OpenAsync(portal.Address, Cohort.Persona, cancellationToken);
        await using (var stockCircuits = new CircuitPool(stockBrowser, Stock))
        await using (var cohortCircuits = new CircuitPool(portalBrowser, Cohort))
        {
            report.Memory(await MeasureAsync(stock, stockCircuits, open, cancellationToken));
            report.Memory(await MeasureAsync(portal, cohortCircuits, open, cancellationToken));
            report.Times(await TimeAsync(stock, portal, cancellationToken));
        }

        foreach (var home in Homes)
        {
            using var browser = await Browser.OpenAsync(portal.Address, home.Persona, cancellationToken);
            await using var circuits = new CircuitPool(browser, home);
            report.Memory(await MeasureAsync(portal, circuits, Math.Min(open, MostHomes), cancellationToken));
        }

        return report.End();
    }

    /// <summary>The demo, and for its director of studies a page full of trainees.</summary>
    private static async Task FillAsync(string program, string folder, CancellationToken cancellationToken)
    {
        var lists = FiftyTrainees.Write(folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        string[][] verbs = [["migrate"], ["seed", "demo"], ["import", "cohort", lists, "--organisation", "demo-region"]];
        foreach (var verb in verbs)
            await ServerProcess.RunAsync(program, folder, verb, cancellationToken);
    }

    /// <summary>The slope: what so many circuits hold beyond a few warm ones on the same page, for each of them. They stay open.</summary>
    private static async Task<CircuitMemory> MeasureAsync(ServerProcess server, CircuitPool circuits, int open, CancellationToken cancellationToken)
    {
        await circuits.WarmUpAsync(2 * Warm, cancellationToken);
        await circuits.GrowAsync(Warm, cancellationToken);
        var before = await ServerMemory.ReadAsync(server.Id, cancellationToken);
        await circuits.GrowAsync(open, cancellationToken);
        var after = await ServerMemory.ReadAsync(server.Id, cancellationToken);
        return new CircuitMemory(
            circuits.Page, (after.Managed - before.Managed) / (open - Warm), (after.Private - before.Private) / (open - Warm), circuits.RenderedBytes, open);
    }

    /// <summary>One more opening at a time, of each page in turn, while both servers hold their circuits.</summary>
    private static async Task<List<CircuitTimes>> TimeAsync(ServerProcess stock, ServerProcess portal, CancellationToken cancellationToken)
    {
        var turns = new List<(CircuitTimes Times, Browser Browser, ServerProcess Server)>();
        foreach (var page in (CircuitCase[])[Stock, Cohort, .. Homes.Where(home => home.IsTimed)])
        {
            var server = page == Stock ? stock : portal;
            turns.Add((new CircuitTimes(page), await Browser.OpenAsync(server.Address, page.Persona, cancellationToken), server));
        }

        for (var i = 0; i < TimedOpenings; i++)
        {
            foreach (var (times, browser, server) in turns)
                await times.OpenOnceAsync(browser, server, cancellationToken);
        }

        turns.ForEach(turn => turn.Browser.Dispose());
        return [.. turns.Select(turn => turn.Times)];
    }

    /// <summary>What the script beside the stock page has built.</summary>
    private static string Built(string project, string program)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "StPortal.sln")))
            root = root.Parent;
        var path = Path.Combine(root?.FullName ?? "", project, "bin", "Release", "net10.0", program);
        return File.Exists(path) ? path : throw new FileNotFoundException($"{path} is not built: run infra/rigs/circuits.sh.");
    }
}
