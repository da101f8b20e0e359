using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure.SqlServer;

namespace StPortal.Tests.Infrastructure;

/// <summary>
/// A migrated database of its own with everything below the screens registered: SQLite in a temporary folder, or a real
/// SQL Server when one is chosen (<see cref="TestServer"/>). The clock stands at
/// 2026-11-24 12:00 UTC until a test moves it. Each <see cref="As"/> opens a scope that acts as one person.
/// </summary>
public sealed class TestPortal : IAsyncDisposable
{
    /// <summary>Thirty-two bytes that everybody knows.</summary>
    public const string AuditKey = "c3QtcG9ydGFsZW4gcHJvdm55Y2tlbCBmw7ZyIHRlc3Q=";

    private static readonly Dictionary<string, string?> EmptySettings = [];
    private readonly string folder = Path.Combine(Path.GetTempPath(), "stportal-tests", Guid.NewGuid().ToString("N"));
    private readonly string? server = TestServer.IsChosen ? TestServer.Borrow() : null;
    private readonly ServiceProvider services;

    private TestPortal(IEnumerable<IInterceptor> interceptors, IReadOnlyDictionary<string, string?> more)
    {
        Settings = new Dictionary<string, string?>(more)
        {
            ["Data:Folder"] = folder,
            ["Data:Provider"] = server is null ? "Sqlite" : "SqlServer",
            ["ConnectionStrings:StPortal"] = server,
            ["Audit:Key"] = AuditKey,
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var collection = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddSingleton<IInterceptor>(SqlServerTwin.Instance)
            .AddStPortalInfrastructure(configuration);
        foreach (var interceptor in interceptors)
            collection.AddSingleton(interceptor);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Where everything lies that is not in the database.</summary>
    public string Folder => folder;

    /// <summary>What the portal is configured with, for those who start the program itself on the same data.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public DateOnly Today => Clock.Today();

    public static Task<TestPortal> StartAsync(params IInterceptor[] interceptors) =>
        MigratedAsync(new TestPortal(interceptors, EmptySettings));

    public static Task<TestPortal> StartAsync(IReadOnlyDictionary<string, string?> settings) =>
        MigratedAsync(new TestPortal([], settings));

    private static async Task<TestPortal> MigratedAsync(TestPortal portal)
    {
        await using var scope = portal.AsNobody();
        await scope.Get<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        return portal;
    }

    public TestScope AsNobody() => new(services.CreateAsyncScope());

    /// <summary>As an operator verb or a job acts: for one organisation and as no member.</summary>
    public TestScope AsOrganisation(Guid organisationId)
    {
        var scope = AsNobody();
        scope.Get<CurrentUser>().ActForOrganisation(organisationId);
        return scope;
    }

    public TestScope As(Membership member)
    {
        var scope = AsNobody();
        scope.Get<CurrentUser>().SignIn(member.OrganisationId, member.Id);
        return scope;
    }

    public async Task<Organisation> AddOrganisationAsync(string slug)
    {
        var organisation = new Organisation(slug, $"Region {slug}", $"Region {slug}");
        await using var scope = AsNobody();
        await using var context = scope.NewContext();
        context.Organisations.Add(organisation);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return organisation;
    }

    /// <summary>Saves rows of one organisation as the service itself.</summary>
    public async Task AddAsync(Guid organisationId, params object[] rows)
    {
        await using var scope = AsOrganisation(organisationId);
        await using var context = scope.NewContext();
        context.AddRange(rows);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The database's files as bytes (SQLite), to look for what must not stand there in clear.</summary>
    public IReadOnlyList<byte[]> DatabaseFiles()
    {
        // Held open meanwhile: whoever closes the last connection, and another test may close the pool's, takes the log away.
        using var held = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "stportal.db")};Pooling=False");
        held.Open();
        using var first = held.CreateCommand();
        first.CommandText = "SELECT COUNT(*) FROM sqlite_master";
        first.ExecuteScalar();
        return [.. Directory.EnumerateFiles(folder, "stportal.db*").Select(ReadShared)];
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (server is not null)
            await TestServer.ReturnAsync(server);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
