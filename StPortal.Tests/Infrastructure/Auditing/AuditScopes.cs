using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Infrastructure.Auditing;

internal static class AuditScopes
{
    /// <summary>The view log of a process that has just started and remembers nothing.</summary>
    public static ViewLog FreshViewLog(this TestScope scope) => new(
        scope.Get<IDbContextFactory<StPortalDbContext>>(), new ListedToday(), scope.Get<TimeProvider>(), NullLogger<ViewLog>.Instance);
}
