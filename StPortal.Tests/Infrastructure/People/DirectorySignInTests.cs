using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

public sealed class DirectorySignInTests : IAsyncLifetime
{
    private DirectoryScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await DirectoryScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task SignIn_OfALinkedAccount_IsItsMembership()
    {
        var account = scene.NewAccount();
        var member = await scene.LinkAsync(account);

        Assert.Equal([new MembershipChoice(scene.Organisation.Id, member.Id, scene.Organisation.Name)], (await AskAsync(account)).Value);
    }

    [Fact]
    public async Task SignIn_OfOneInTwoOrganisations_IsBothByName()
    {
        var account = scene.NewAccount();
        var first = await scene.Portal.AddOrganisationAsync("alfa");
        await scene.Portal.AddAsync(first.Id, new OrganisationDirectory(first.Id, scene.Directory));
        await scene.LinkAsync(account);
        await scene.LinkAsync(account, first);

        Assert.Equal(["Region alfa", "Region vast"], (await AskAsync(account)).Value.Select(choice => choice.Organisation));
    }

    [Fact]
    public async Task SignIn_OfADirectoryThatIsNoCustomers_IsRefused() =>
        Assert.IsType<DirectoryIsUnknown>((await AskAsync(new DirectoryAccount(Guid.NewGuid(), Guid.NewGuid()))).Refusal);

    [Fact]
    public async Task SignIn_OfAnAccountThatNobodyHas_IsRefused() => Assert.IsType<AccountIsUnknown>((await AskAsync(scene.NewAccount())).Refusal);

    [Fact]
    public async Task SignIn_OfTheSameObjectIdInAnotherDirectory_IsRefused()
    {
        var account = scene.NewAccount();
        await scene.LinkAsync(account);
        var other = await scene.Portal.AddOrganisationAsync("ost");
        var directory = Guid.NewGuid();
        await scene.Portal.AddAsync(other.Id, new OrganisationDirectory(other.Id, directory));

        Assert.IsType<AccountIsUnknown>((await AskAsync(account with { DirectoryId = directory })).Refusal);
    }

    [Fact]
    public async Task SignIn_ToAnOrganisationWithoutTheDirectory_IsRefusedAlthoughTheLinkIsThere()
    {
        var account = scene.NewAccount();
        var former = await scene.Portal.AddOrganisationAsync("ost");
        await scene.LinkAsync(account, former);

        Assert.IsType<AccountIsUnknown>((await AskAsync(account)).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_OfOneWhoIsNotActive_IsRefused(bool isInvited)
    {
        var account = scene.NewAccount();
        var member = await scene.LinkAsync(account);
        await scene.ChangeAsync<Membership>(member.Id, row =>
        {
            row.Deactivate();
            if (isInvited)
                row.Reactivate(hasJoined: false);
        });

        Assert.Equal(new MembershipIsInactive("Region vast"), (await AskAsync(account)).Refusal);
    }

    [Fact]
    public async Task SignIn_ToAClosedOrganisation_IsRefused()
    {
        var account = scene.NewAccount();
        await scene.LinkAsync(account);
        await CloseAsync();

        Assert.Equal(new OrganisationIsClosed("Region vast"), (await AskAsync(account)).Refusal);
    }

    [Fact]
    public async Task Session_OfAnAccount_IsValidAsLongAsLinkAndDirectoryAre()
    {
        var account = scene.NewAccount();
        var member = await scene.LinkAsync(account);

        Assert.True(await IsValidAsync(member, account));
        Assert.True(await IsValidAsync(member, null));
        Assert.False(await IsValidAsync(member, scene.NewAccount()));
        Assert.False(await IsValidAsync(scene.Administrator, account));
        await RemoveDirectoriesAsync();
        Assert.False(await IsValidAsync(member, account));
    }

    private async Task<Result<IReadOnlyList<MembershipChoice>>> AskAsync(DirectoryAccount account)
    {
        await using var scope = scene.Portal.AsNobody();
        return await scope.Get<DirectorySignInQuery>().HandleAsync(account, Token);
    }

    private async Task<bool> IsValidAsync(Membership member, DirectoryAccount? account)
    {
        await using var scope = scene.Portal.AsNobody();
        return await scope.Get<MembershipStillValidQuery>().HandleAsync(scene.Organisation.Id, member.Id, account, Token);
    }

    private async Task CloseAsync()
    {
        await using var scope = scene.Portal.AsNobody();
        await using var context = scope.NewContext();
        var organisation = await context.Organisations.SingleAsync(one => one.Id == scene.Organisation.Id, Token);
        context.Entry(organisation).Property(one => one.Status).CurrentValue = OrganisationStatus.Closed;
        await context.SaveChangesAsync(Token);
    }

    private async Task RemoveDirectoriesAsync()
    {
        await using var scope = scene.Portal.AsNobody();
        await using var context = scope.NewContext();
        context.RemoveRange(context.OrganisationDirectories);
        await context.SaveChangesAsync(Token);
    }
}
