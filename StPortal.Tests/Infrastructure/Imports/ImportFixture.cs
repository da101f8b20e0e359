using StPortal.Domain;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Imports;

namespace StPortal.Tests.Infrastructure.Imports;

/// <summary>An empty organisation to import into.</summary>
internal sealed class ImportFixture : IAsyncDisposable
{
    private ImportFixture(TestPortal portal, Organisation organisation) => (Portal, Organisation) = (portal, organisation);

    public TestPortal Portal { get; }

    public Organisation Organisation { get; }

    public static async Task<ImportFixture> StartAsync()
    {
        var portal = await TestPortal.StartAsync();
        return new ImportFixture(portal, await portal.AddOrganisationAsync("demo-region"));
    }

    public async Task<ImportReport> ImportAsync(string path, bool skipBad = false) => (await TryAsync(path, skipBad)).Value;

    public async Task<Result<ImportReport>> TryAsync(string path, bool skipBad = false)
    {
        var lists = await CohortListSource.ReadAsync(path, TestContext.Current.CancellationToken);
        if (!lists.IsOk)
            return lists.Refusal;
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        return await scope.Get<ImportCohort>().HandleAsync(new(lists.Value, skipBad), TestContext.Current.CancellationToken);
    }

    public async Task<T> ReadAsync<T>(Func<StPortal.Infrastructure.Data.StPortalDbContext, Task<T>> read)
    {
        await using var scope = Portal.AsOrganisation(Organisation.Id);
        await using var context = scope.NewContext();
        return await read(context);
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
