using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Infrastructure.Data;

/// <summary>Each layer of isolation is met by the attack that it stops.</summary>
public sealed class TenancyTests : IAsyncLifetime
{
    private TestPortal portal = null!;
    private Organisation mine = null!;
    private Organisation theirs = null!;
    private Unit theirUnit = null!;
    private Membership me = null!;
    private Membership them = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        mine = await portal.AddOrganisationAsync("mine");
        theirs = await portal.AddOrganisationAsync("theirs");
        theirUnit = theirs.Unit("Hemlig klinik");
        me = mine.Member();
        them = theirs.Member("Ulla", "Ek");
        await portal.AddAsync(mine.Id, me);
        await portal.AddAsync(theirs.Id, theirUnit, them);
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Read_OtherOrganisationsRow_IsAsIfItWereMissing()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();

        Assert.Null(await context.Units.SingleOrDefaultAsync(unit => unit.Id == theirUnit.Id, Token));
        Assert.Null(await context.Units.FindAsync([theirs.Id, theirUnit.Id], Token));
    }

    [Fact]
    public async Task Read_WithoutTenant_FindsNothing()
    {
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();

        Assert.Empty(await context.Units.ToListAsync(Token));
        Assert.Empty(await context.Memberships.ToListAsync(Token));
    }

    [Fact]
    public async Task Save_RowOfOtherOrganisation_IsRefused()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        context.Units.Add(theirs.Unit("Inplanterad"));

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync(Token));
    }

    [Fact]
    public async Task Save_WithoutTenant_IsRefused()
    {
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();
        context.Units.Add(mine.Unit());

        await Assert.ThrowsAsync<TenantViolationException>(() => context.SaveChangesAsync(Token));
    }

    [Fact]
    public async Task Update_ForgedDetachedRow_DoesNotReachTheOtherOrganisation()
    {
        var forged = mine.Unit("Övertagen");
        await using (var scope = portal.As(me))
        {
            await using var context = scope.NewContext();
            var entry = context.Entry(forged);
            entry.Property(unit => unit.Id).CurrentValue = theirUnit.Id;
            entry.Property(unit => unit.Version).CurrentValue = theirUnit.Version;
            context.Update(forged);

            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync(Token));
        }

        await using var check = portal.As(them);
        await using var their = check.NewContext();
        Assert.Equal("Hemlig klinik", (await their.Units.SingleAsync(Token)).Name);
    }

    [Fact]
    public async Task Save_ReferenceToOtherOrganisationsRow_IsRefusedByTheDatabase()
    {
        var member = mine.Member("Per", "Ek");
        member.Describe(null, null, null, theirUnit.Id);

        await Assert.ThrowsAsync<DbUpdateException>(() => portal.AddAsync(mine.Id, member));
    }

    [Fact]
    public async Task Save_Synchronously_IsRefused()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        context.Units.Add(mine.Unit());

        Assert.Throws<InvalidOperationException>(() => context.SaveChanges());
    }
}
