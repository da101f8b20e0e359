using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StPortal.Infrastructure.Data;

/// <inheritdoc cref="SqlServerDesignTimeFactory"/>
public sealed class SqliteKeyRingDesignTimeFactory : IDesignTimeDbContextFactory<SqliteKeyRingContext>
{
    public SqliteKeyRingContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteKeyRingContext>().UseSqlite("Data Source=:memory:").Options);
}
