using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;

namespace StPortal.Tests.Infrastructure.Data;

public sealed class SaveTests : IAsyncLifetime
{
    private TestPortal portal = null!;
    private Membership me = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("mine");
        me = organisation.Member();
        await portal.AddAsync(organisation.Id, me);
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Save_Change_RenewsTheVersion()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        var member = await context.Memberships.SingleAsync(Token);
        var before = member.Version;

        member.Describe("Överläkare", null, null, null);
        await context.SaveChangesAsync(Token);

        Assert.NotEqual(Guid.Empty, before);
        Assert.NotEqual(before, member.Version);
    }

    [Fact]
    public async Task Save_ChangeLoadedBeforeAnothers_IsRefused()
    {
        await using var scope = portal.As(me);
        await using var first = scope.NewContext();
        await using var second = scope.NewContext();
        (await first.Memberships.SingleAsync(Token)).Describe("Överläkare", null, null, null);
        (await second.Memberships.SingleAsync(Token)).Describe("Chef", null, null, null);

        await first.SaveChangesAsync(Token);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Token));
    }

    [Fact]
    public async Task Save_Change_LeavesATraceWithFieldNamesAndNoValues()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        (await context.Memberships.SingleAsync(Token)).Describe("Överläkare", null, null, null);

        await context.SaveChangesAsync(Token);

        var trace = await context.AuditEntries.SingleAsync(entry => entry.Act == AuditAct.Modified, Token);
        Assert.Equal((nameof(Membership), me.Id, me.Id), (trace.SubjectType, trace.SubjectId, trace.MemberId!.Value));
        Assert.Contains(nameof(Membership.Title), trace.Fields, StringComparison.Ordinal);
        Assert.DoesNotContain("Överläkare", trace.Fields, StringComparison.Ordinal);
        Assert.Equal(portal.Clock.GetUtcNow().UtcDateTime, trace.AtUtc);
    }

    [Fact]
    public async Task Save_ThatFails_LeavesNoTrace()
    {
        await using var scope = portal.As(me);
        await using var context = scope.NewContext();
        context.Units.Add(new Unit(me.OrganisationId, "Utan förälder", UnitKind.Clinic, Guid.NewGuid()));

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Token));

        await using var after = scope.NewContext();
        Assert.DoesNotContain(await after.AuditEntries.ToListAsync(Token), entry => entry.SubjectType == nameof(Unit));
    }
}
