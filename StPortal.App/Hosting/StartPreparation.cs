using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Hosting;

internal static class StartPreparation
{
    /// <summary>The embedded database is brought up to date at start; SQL Server is migrated at deploy by a login of its own.</summary>
    public static async Task PrepareDataAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IOptions<DataOptions>>().Value;
        if (data.Provider == DataProvider.Sqlite)
            await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(app.Lifetime.ApplicationStopping);
    }
}
