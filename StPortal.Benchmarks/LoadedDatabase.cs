using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Infrastructure;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Load;
using StPortal.Infrastructure.People;

namespace StPortal.Benchmarks;

/// <summary>A SQLite database filled with load data, in a folder that is kept: the next run finds it filled.</summary>
internal sealed class LoadedDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private LoadedDatabase(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder)]).Build();
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddStPortalInfrastructure(configuration)
            .BuildServiceProvider();
    }

    public static async Task<LoadedDatabase> OpenAsync(string parent, LoadSize size)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"load-{size.Organisations}-{size.Trainees}-{size.Evidence}");
        var database = new LoadedDatabase(Path.Combine(parent, name));
        await using var scope = database.services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        await foreach (var one in scope.ServiceProvider.GetRequiredService<LoadSeeder>().SeedAsync(size, CancellationToken.None))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  filling {name}: {one.Number} of {size.Organisations}"));
        await database.RefreshAsync();
        return database;
    }

    public string ConnectionString { get; private set; } = "";

    /// <summary>Rows of the cohort hold for a day: those of an earlier run are brought to today, so that no measured query has to.</summary>
    private async Task RefreshAsync()
    {
        await using var scope = Scope();
        await using var context = ContextOf(scope);
        ConnectionString = context.Database.GetConnectionString()!;
        foreach (var organisation in await context.Organisations.Select(organisation => organisation.Id).ToListAsync())
            await scope.ServiceProvider.GetRequiredService<CohortRebuilder>().MendAsync(organisation, CancellationToken.None);
    }

    /// <summary>A scope in which nobody acts; with a person, one in which that person does.</summary>
    public AsyncServiceScope Scope(Guid? organisationId = null, Guid? memberId = null)
    {
        var scope = services.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        if (organisationId is { } organisation && memberId is { } member)
            user.SignIn(organisation, member);
        else if (organisationId is { } alone)
            user.ActForOrganisation(alone);
        return scope;
    }

    public async Task<Guid> OrganisationAsync(string slug)
    {
        await using var scope = Scope();
        await using var context = ContextOf(scope);
        return await context.Organisations.Where(organisation => organisation.Slug == slug).Select(organisation => organisation.Id).SingleAsync();
    }

    public static StPortalDbContext ContextOf(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContext();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
