using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StPortal.Infrastructure.Data;

internal static class KeyRingServices
{
    /// <summary>Keys for cookies, forms and the identity vault: they survive restarts and are the same on every instance.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddScoped(provider =>
        {
            var data = provider.GetRequiredService<IOptions<DataOptions>>().Value;
            return data.Provider == DataProvider.Sqlite
                ? new SqliteKeyRingContext(new DbContextOptionsBuilder<SqliteKeyRingContext>()
                    .UseSqlite(StPortalDbContextOptions.SqliteConnection(data)).Options)
                : new KeyRingContext(new DbContextOptionsBuilder<KeyRingContext>()
                    .UseSqlServer(provider.GetRequiredService<IConfiguration>().GetConnectionString("StPortal")).Options);
        });
        services.AddDataProtection().SetApplicationName("ST-portalen").PersistKeysToDbContext<KeyRingContext>();
        return services;
    }
}
