using Microsoft.Extensions.Configuration;
using StPortal.App.Operator;
using StPortal.Tests.Infrastructure;

namespace StPortal.Tests.App.Operator;

/// <summary>Types a command line.</summary>
internal sealed class OperatorRun : IDisposable
{
    private readonly Dictionary<string, string?> settings;

    public OperatorRun() => settings = new() { ["Data:Folder"] = Folder, ["Audit:Key"] = TestPortal.AuditKey };

    /// <summary>Against data that a test has put there.</summary>
    public OperatorRun(TestPortal portal) => settings = new(portal.Settings);

    /// <summary>A folder of its own, removed afterwards.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("stportal-operator-").FullName;

    public OperatorRun With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    public OperatorRun With(IReadOnlyDictionary<string, string?> several)
    {
        foreach (var (setting, value) in several)
            settings[setting] = value;
        return this;
    }

    public async Task<(int Status, string Output, string Error)> TypeAsync(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = await OperatorCommands.RunAsync(
            words, new OperatorConsole(output, error), builder => builder.Configuration.AddInMemoryCollection(settings));
        return (status, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
