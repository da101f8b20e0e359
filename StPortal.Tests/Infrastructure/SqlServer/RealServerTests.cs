using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.SqlServer;

public sealed class RealServerTests
{
    [Fact]
    public async Task Migrations_OnARealSqlServer_AreAccepted()
    {
        Assert.SkipUnless(TestServer.ConnectionString is not null, "Needs a real SQL Server: set STPORTAL_TEST_SQLSERVER.");
        var database = TestServer.Borrow();
        await using var context = new StPortalDbContext(
            new DbContextOptionsBuilder<StPortalDbContext>().UseSqlServer(database).Options, new CurrentUser());

        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        await TestServer.ReturnAsync(database);
    }
}
