using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure.SqlServer;

namespace StPortal.Tests.Architecture;

public sealed class TenancyModelTests
{
    [Fact]
    public void EveryEntity_OnSqlServer_IsIsolatedOrListedAsShared() => Assert.Empty(Breaches(SqlServerTwin.NewContext()));

    [Fact]
    public void EveryEntity_OnSqlite_IsIsolatedOrListedAsShared() => Assert.Empty(Breaches(
        new SqliteStPortalDbContext(new DbContextOptionsBuilder<SqliteStPortalDbContext>().UseSqlite("Data Source=:memory:").Options, new CurrentUser())));

    [Fact]
    public void Rules_OnAModelWithoutTheLayers_NameEachBreach()
    {
        using var context = new CarelessContext();

        var breaches = TenancyModelRules.Breaches(context.GetService(), new HashSet<Type>());

        Assert.Contains(breaches, breach => breach.StartsWith("Organisation is neither", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.Contains("Unit lacks the query filter", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.Contains("Unit is not keyed", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.Contains("Unit.Version is no concurrency token", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.Contains("Membership has a unique index without", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.Contains("Membership refers to Unit without", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.Contains("Membership is deleted with Unit", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Breaches(StPortalDbContext context)
    {
        using (context)
            return TenancyModelRules.Breaches(context.Model, SharedTables.All);
    }

    /// <summary>The same entities as somebody in a hurry would map them.</summary>
    private sealed class CarelessContext : DbContext
    {
        public IModel GetService() => Model;

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlServer("Server=nowhere");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Organisation>();
            modelBuilder.Entity<Unit>().HasKey(unit => unit.Id);
            modelBuilder.Entity<Membership>().HasKey(member => member.Id);
            modelBuilder.Entity<Membership>().HasIndex(member => member.EmailKey).IsUnique();
            modelBuilder.Entity<Membership>().HasOne<Unit>().WithMany().HasForeignKey(member => member.UnitId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
