using System.Net;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>Whom Entra vouches for and the portal does not let in, or no longer.</summary>
[Collection(EntraCollection.Name)]
public sealed class EntraTurnedAwayTests(EntraPortalFixture portal) : IDisposable
{
    private readonly Guid directory = Guid.NewGuid();
    private readonly EntraClient client = portal.NewClient();

    [Fact]
    public async Task Directory_ThatIsNoCustomers_IsToldSo()
    {
        await client.AssertTurnedAwayAsync(await client.SignInAsync(StandInAccount.In(Guid.NewGuid(), "Sven Främling")), "directory");

        var page = await client.RefusalAsync();
        Assert.Contains("Din organisation är inte ansluten", page, StringComparison.Ordinal);
        Assert.DoesNotContain("objekt-id", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_WhoIsInactive_IsToldSoAndNotSignedIn()
    {
        var organisation = await portal.World.AddOrganisationAsync("Region Nord", directory);
        var leaver = StandInAccount.In(directory, "Sten Bortgång");
        var member = await portal.World.AddMemberAsync(organisation, leaver);
        await portal.World.ChangeAsync(organisation, async context => (await context.Memberships.FindAsync([organisation.Id, member.Id]))!.Deactivate());

        await client.AssertTurnedAwayAsync(await client.SignInAsync(leaver), "inactive");

        Assert.Contains("inaktiv i ST-portalen hos Region Nord", await client.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organisation_ThatIsClosed_IsToldSoAndNotSignedIn()
    {
        var other = Guid.NewGuid();
        var organisation = await portal.World.AddOrganisationAsync("Region Syd", other);
        var member = StandInAccount.In(other, "Eva Thorell");
        await portal.World.AddMemberAsync(organisation, member);
        await portal.World.ChangeAsync(organisation, context =>
        {
            var row = context.Organisations.Single(one => one.Id == organisation.Id);
            context.Entry(row).Property(one => one.Status).CurrentValue = OrganisationStatus.Closed;
            return Task.CompletedTask;
        });

        await client.AssertTurnedAwayAsync(await client.SignInAsync(member), "closed");

        Assert.Contains("Region Syd använder inte ST-portalen längre", await client.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_TakenOffTheList_EndsTheSessionAndOpensNothing()
    {
        var other = Guid.NewGuid();
        var organisation = await portal.World.AddOrganisationAsync("Region Mitt", other);
        var member = StandInAccount.In(other, "Eva Thorell");
        await portal.World.AddMemberAsync(organisation, member);
        Assert.Equal("/", await client.SignInAsync(member));
        await portal.World.ChangeAsync(organisation, context =>
        {
            context.RemoveRange(context.OrganisationDirectories.Where(one => one.OrganisationId == organisation.Id));
            return Task.CompletedTask;
        });

        using var page = await client.GetAsync("/kohort");
        using var anew = portal.NewClient();

        Assert.StartsWith("/logga-in", page.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("/logga-in/nej", await anew.SignInAsync(member));
    }

    [Fact]
    public async Task Unlinking_Always_EndsTheSession()
    {
        var organisation = await portal.World.AddOrganisationAsync("Region Mitt", directory);
        var member = StandInAccount.In(directory, "Eva Thorell");
        await portal.World.AddMemberAsync(organisation, member);
        Assert.Equal("/", await client.SignInAsync(member));
        await portal.World.ChangeAsync(organisation, context =>
        {
            context.RemoveRange(context.ExternalIdentities.Where(one => one.ObjectId == member.ObjectId));
            return Task.CompletedTask;
        });

        using var page = await client.GetAsync("/kohort");

        Assert.StartsWith("/logga-in", page.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switch_ToAMembershipOfSomebodyElse_IsAsIfItWereMissing()
    {
        var organisation = await portal.World.AddOrganisationAsync("Region Mitt", directory);
        var other = await portal.World.AddMemberAsync(organisation, StandInAccount.In(directory, "Eva Thorell"), Role.SystemAdministrator);
        var (_, secret) = await portal.World.InviteAsync(organisation, "Sten Bortgång");
        var account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(organisation, account);
        Assert.Equal("/", await client.SignInAsync(account));

        using var answer = await client.PostAsync($"/inbjudan/{secret}", "/organisation", ("membership", $"{other.Id}"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public void Dispose() => client.Dispose();
}
