using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>For the migration tools, which need a model of each engine and no database.</summary>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<StPortalDbContext>
{
    public StPortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<StPortalDbContext>().UseSqlServer("Server=.").Options, new CurrentUser());
}
