using System.Text.RegularExpressions;

namespace StPortal.Tests.Architecture;

/// <summary>Rules over source text: a pattern, and the few files that may hold it, each with its reason.</summary>
internal sealed record SourceRule(string Name, Regex Pattern, IReadOnlyDictionary<string, string> Allowed)
{
    public static IReadOnlyList<SourceRule> All { get; } =
    [
        new("Time comes from TimeProvider",
            new Regex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b"),
            new Dictionary<string, string>
            {
                ["StPortal.Domain/SequentialId.cs"] = "a key's order in the index, not a time that anybody reads",
            }),
        new("The tenant filter is never lifted",
            new Regex(@"IgnoreQueryFilters\s*\("),
            new Dictionary<string, string>()),
        new("Nothing is saved past the interceptors",
            new Regex(@"\b(ExecuteUpdate|ExecuteDelete|ExecuteSql|FromSql)\w*\s*\(|\bCreateCommand\s*\(|\bSqlBulkCopy\b"),
            new Dictionary<string, string>
            {
                ["StPortal.Infrastructure/Data/Bulk/SqliteBulkTarget.cs"] = "load data by the million; BulkWriter checks the tenant and gives versions",
                ["StPortal.Infrastructure/Data/Bulk/SqlServerBulkTarget.cs"] = "the same on SQL Server",
                ["StPortal.Infrastructure/Data/DatabaseMigrator.cs"] = "a pragma of the SQLite file; touches no row",
                ["StPortal.Infrastructure/Data/Interceptors/SessionTenantInterceptor.cs"] = "tells SQL Server who acts; touches no row",
            }),
        new("No database is made without migrations",
            new Regex(@"\bEnsureCreated(Async)?\s*\("),
            new Dictionary<string, string>()),
        new("Components never ask for the HTTP context",
            new Regex(@"IHttpContextAccessor"),
            new Dictionary<string, string>()),
    ];

    public IReadOnlyList<string> Breaches(IEnumerable<(string Path, string Text)> files) =>
        [.. files.Where(file => !Allowed.ContainsKey(file.Path) && Pattern.IsMatch(WithoutComments(file.Text))).Select(file => $"{file.Path}: {Name}")];

    private static string WithoutComments(string text) => Regex.Replace(text, @"^\s*//.*$", "", RegexOptions.Multiline);
}
