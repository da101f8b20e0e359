using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Infrastructure;
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
        Folder = folder;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder)]).Build();
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddStPortalInfrastructure(configuration)
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public static async Task<LoadedDatabase> OpenAsync(string parent, LoadSize size)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"load-{size.Organisations}-{size.Trainees}-{size.Evidence}");
        var database = new LoadedDatabase(Path.Combine(parent, name));
        await using var scope = database.services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        await foreach (var one in scope.ServiceProvider.GetRequiredService<LoadSeeder>().SeedAsync(size, CancellationToken.None))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  filling {name}: {one.Number} of {size.Organisations}"));
        return database;
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
