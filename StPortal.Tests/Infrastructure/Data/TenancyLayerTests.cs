using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.Data;

/// <summary>
/// For each layer an attack that it alone stops: shown to succeed without the layer, and to fail with it. The concurrency token has none of
/// its own, since the organisation is part of every key as well; row-level security's is in <c>RowLevelSecurityTests</c>.
/// </summary>
public sealed class TenancyLayerTests : IAsyncLifetime
{
    private TestPortal portal = null!;
    private Organisation mine = null!;
    private Organisation theirs = null!;
    private Unit theirUnit = null!;
    private Membership me = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        mine = await portal.AddOrganisationAsync("mine");
        theirs = await portal.AddOrganisationAsync("theirs");
        theirUnit = theirs.Unit("Hemlig klinik");
        me = mine.Member();
        await portal.AddAsync(mine.Id, me);
        await portal.AddAsync(theirs.Id, theirUnit);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Layer1_TheFilter_AloneStopsReadingById()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        var attack = context.Units.Where(unit => unit.Id == theirUnit.Id);

        Assert.NotNull(await attack.IgnoreQueryFilters(["Tenant"]).SingleOrDefaultAsync(Token));
        Assert.Null(await attack.SingleOrDefaultAsync(Token));
    }

    [Fact]
    public async Task Layer2_TheInterceptor_AloneStopsPlantingARow()
    {
        await using (var without = await WithoutInterceptorsAsync())
        {
            without.Add(theirs.Unit("Inplanterad"));
            Assert.Equal(1, await without.SaveChangesAsync(Token));
        }

        await using var scope = portal.As(me);
        await using var with = scope.NewContext();
        with.Add(theirs.Unit("Inplanterad"));
        await Assert.ThrowsAsync<TenantViolationException>(() => with.SaveChangesAsync(Token));
    }

    [Fact]
    public async Task Layer4_TheKeys_AloneStopPointingAtARow()
    {
        Membership Pointing(string name)
        {
            var member = mine.Member(name, "Ek");
            member.Describe(null, null, null, theirUnit.Id);
            return member;
        }

        await Assert.ThrowsAsync<DbUpdateException>(() => portal.AddAsync(mine.Id, Pointing("Per")));
        await using var scope = portal.As(me);
        await using var without = scope.NewContext();
        await without.Database.OpenConnectionAsync(Token);
        await without.Database.ExecuteSqlRawAsync(
            without.Database.IsSqlite() ? "PRAGMA foreign_keys = OFF" : "ALTER TABLE [Memberships] NOCHECK CONSTRAINT ALL", Token);
        without.Add(Pointing("Pål"));
        await without.SaveChangesAsync(Token);

        Assert.Equal(1, await without.Memberships.CountAsync(member => member.UnitId == theirUnit.Id, Token));
        await without.Database.ExecuteSqlRawAsync(
            without.Database.IsSqlite() ? "PRAGMA foreign_keys = ON" : "ALTER TABLE [Memberships] CHECK CONSTRAINT ALL", Token);
    }

    /// <summary>As me, on the same database, with nothing but EF Core itself.</summary>
    private async Task<StPortalDbContext> WithoutInterceptorsAsync()
    {
        var user = new CurrentUser();
        user.SignIn(mine.Id, me.Id);
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        var database = context.Database.GetConnectionString();
        return context.Database.IsSqlite()
            ? new SqliteStPortalDbContext(new DbContextOptionsBuilder<SqliteStPortalDbContext>().UseSqlite(database).Options, user)
            : new StPortalDbContext(new DbContextOptionsBuilder<StPortalDbContext>().UseSqlServer(database).Options, user);
    }
}
