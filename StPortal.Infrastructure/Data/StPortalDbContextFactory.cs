using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>Makes a context for the one who acts in this scope, hence scoped: a singleton could not know the tenant.</summary>
public sealed class StPortalDbContextFactory(StPortalDbContextOptions options, IOptions<DataOptions> data, CurrentUser user)
    : IDbContextFactory<StPortalDbContext>
{
    public StPortalDbContext CreateDbContext() => data.Value.Provider == DataProvider.Sqlite
        ? new SqliteStPortalDbContext(options.Value, user)
        : new StPortalDbContext(options.Value, user);
}
