using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StPortal.Infrastructure.Data;

internal static class KeyRingServices
{
    /// <summary>Keys for cookies, forms and the identity vault: they survive restarts and are the same on every instance.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, IConfiguration configuration)
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
        var keys = services.AddDataProtection().SetApplicationName("ST-portalen").PersistKeysToDbContext<KeyRingContext>();
        // Lives as long as the service does; the container owns it so that it is let go with the rest.
        if (KeyCertificates.Load(configuration) is { } certificates)
        {
            services.AddSingleton(_ => certificates);
            certificates.Protect(keys);
        }

        return services;
    }
}
