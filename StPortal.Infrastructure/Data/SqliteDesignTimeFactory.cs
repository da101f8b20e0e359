using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <inheritdoc cref="SqlServerDesignTimeFactory"/>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteStPortalDbContext>
{
    public SqliteStPortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStPortalDbContext>().UseSqlite("Data Source=:memory:").Options, new CurrentUser());
}
