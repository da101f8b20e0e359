using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StPortal.Infrastructure.Data;

/// <inheritdoc cref="SqlServerDesignTimeFactory"/>
public sealed class SqlServerKeyRingDesignTimeFactory : IDesignTimeDbContextFactory<KeyRingContext>
{
    public KeyRingContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<KeyRingContext>().UseSqlServer("Server=.").Options);
}
