using Microsoft.Extensions.Options;
using StPortal.App.Features.SignIn;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Demo;

namespace StPortal.App.Hosting;

internal static class StartPreparation
{
    /// <summary>The embedded database is brought up to date at start, and filled with the demo where one can sign in to it; SQL Server is migrated at deploy by a login of its own.</summary>
    public static async Task PrepareDataAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IOptions<DataOptions>>().Value;
        if (data.Provider != DataProvider.Sqlite)
            return;
        await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(app.Lifetime.ApplicationStopping);
        var demo = scope.ServiceProvider.GetRequiredService<DemoSeeder>();
        if (DemoSignIn.IsOn(app.Configuration, app.Environment) && !await demo.IsSeededAsync(app.Lifetime.ApplicationStopping))
            await demo.SeedAsync(TextWriter.Null, app.Lifetime.ApplicationStopping);
    }
}
