using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>Makes a context for the one who acts in this scope, hence scoped: a singleton could not know the tenant.</summary>
public sealed class StPortalDbContextFactory(
    StPortalDbContextOptions options, IOptions<DataOptions> data, CurrentUser user, RequestOrigin? origin = null)
    : IDbContextFactory<StPortalDbContext>
{
    public StPortalDbContext CreateDbContext() => data.Value.Provider == DataProvider.Sqlite
        ? new SqliteStPortalDbContext(options.Value, user) { Origin = origin }
        : new StPortalDbContext(options.Value, user) { Origin = origin };
}
