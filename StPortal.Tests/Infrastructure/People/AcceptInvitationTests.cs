using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

public sealed class AcceptInvitationTests : IAsyncLifetime
{
    private DirectoryScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await DirectoryScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Accept_ByAnAccountOfTheDirectory_LinksItActivatesTheMemberAndWelcomes()
    {
        var (member, invitation, secret) = await scene.InviteAsync();
        var account = scene.NewAccount();

        var accepted = await AcceptAsync(secret, account);

        Assert.Equal(new MembershipChoice(scene.Organisation.Id, member.Id, "Region vast"), accepted.Value);
        Assert.Equal(MembershipStatus.Active, await scene.AskAsync(context => context.Memberships.Where(one => one.Id == member.Id).Select(one => one.Status).SingleAsync(Token)));
        Assert.Equal(InvitationStatus.Accepted, (await InvitationAsync(invitation)).Status);
        Assert.Equal(account, await scene.AskAsync(context => context.ExternalIdentities
            .Where(one => one.MembershipId == member.Id).Select(one => new DirectoryAccount(one.DirectoryId, one.ObjectId)).SingleAsync(Token)));
        Assert.Equal([MailKind.Welcome], await MailsAsync());
    }

    [Fact]
    public async Task Accept_TwiceByTheSame_IsTheFirstAnswerAndOneWelcome()
    {
        var (_, _, secret) = await scene.InviteAsync();
        var account = scene.NewAccount();

        var first = await AcceptAsync(secret, account);
        var second = await AcceptAsync(secret, account);

        Assert.Equal(first.Value, second.Value);
        Assert.Equal([MailKind.Welcome], await MailsAsync());
    }

    [Fact]
    public async Task Accept_AtOnceByTheSame_IsOneLink()
    {
        var (member, _, secret) = await scene.InviteAsync();
        var account = scene.NewAccount();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AcceptAsync(secret, account)));

        Assert.All(answers, answer => Assert.Equal(member.Id, answer.Value.MembershipId));
        Assert.Equal(1, await scene.AskAsync(context => context.ExternalIdentities.CountAsync(Token)));
    }

    [Fact]
    public async Task Accept_AtOnceByTwo_IsOnesAlone()
    {
        var (_, _, secret) = await scene.InviteAsync();

        var answers = await Task.WhenAll(AcceptAsync(secret, scene.NewAccount()), AcceptAsync(secret, scene.NewAccount()));

        Assert.Single(answers, answer => answer.IsOk);
        Assert.Equal(1, await scene.AskAsync(context => context.ExternalIdentities.CountAsync(Token)));
    }

    [Fact]
    public async Task Accept_OfAnAcceptedOneByAnother_IsRefused()
    {
        var (_, _, secret) = await scene.InviteAsync();
        await AcceptAsync(secret, scene.NewAccount());

        Assert.IsType<InvitationIsAccepted>((await AcceptAsync(secret, scene.NewAccount())).Refusal);
    }

    [Fact]
    public async Task Accept_ByAnotherDirectory_IsRefusedAndToldToTheInviterOnce()
    {
        var (member, invitation, secret) = await scene.InviteAsync();
        var stranger = new DirectoryAccount(Guid.NewGuid(), Guid.NewGuid());

        var refused = await AcceptAsync(secret, stranger);
        await AcceptAsync(secret, stranger);

        Assert.Equal(new AccountIsOfAnotherDirectory("Region vast"), refused.Refusal);
        Assert.Equal(TurnedAwayReason.OtherDirectory, (await InvitationAsync(invitation)).TurnedAway);
        Assert.Equal([MailKind.InvitationTurnedAway], await MailsAsync());
        Assert.Equal([scene.Administrator.Email], await scene.AskAsync(context => context.Set<OutboxMail>().Select(mail => mail.ToAddress).ToListAsync(Token)));
        Assert.False(await scene.AskAsync(context => context.ExternalIdentities.AnyAsync(one => one.MembershipId == member.Id, Token)));
    }

    [Fact]
    public async Task Accept_ByTheDirectoryOfAnotherCustomer_IsRefused()
    {
        var (_, _, secret) = await scene.InviteAsync();
        var other = await scene.Portal.AddOrganisationAsync("ost");
        var directory = Guid.NewGuid();
        await scene.Portal.AddAsync(other.Id, new OrganisationDirectory(other.Id, directory));

        Assert.IsType<AccountIsOfAnotherDirectory>((await AcceptAsync(secret, new DirectoryAccount(directory, Guid.NewGuid()))).Refusal);
    }

    [Fact]
    public async Task Accept_ByAnAccountThatIsSomebodyElses_IsRefusedAndTheInvitationStays()
    {
        var (_, invitation, secret) = await scene.InviteAsync();
        var taken = scene.NewAccount();
        await scene.LinkAsync(taken);

        Assert.Equal(new AccountIsLinkedAlready("Region vast"), (await AcceptAsync(secret, taken)).Refusal);
        Assert.Equal(InvitationStatus.Sent, (await InvitationAsync(invitation)).Status);
        Assert.True((await AcceptAsync(secret, scene.NewAccount())).IsOk);
        Assert.Null((await InvitationAsync(invitation)).TurnedAway);
    }

    [Fact]
    public async Task Accept_ByOneWhoIsInAnotherOrganisationToo_Works()
    {
        var (_, _, secret) = await scene.InviteAsync();
        var account = scene.NewAccount();
        var other = await scene.Portal.AddOrganisationAsync("ost");
        await scene.Portal.AddAsync(other.Id, new OrganisationDirectory(other.Id, scene.Directory));
        await scene.LinkAsync(account, other);

        Assert.True((await AcceptAsync(secret, account)).IsOk);
    }

    [Fact]
    public async Task Accept_AfterItEnded_IsRefused()
    {
        var (_, _, secret) = await scene.InviteAsync();
        scene.Portal.Clock.Advance(Invitation.Lifetime);

        Assert.IsType<InvitationHasEnded>((await AcceptAsync(secret, scene.NewAccount())).Refusal);
    }

    [Fact]
    public async Task Accept_OfARevokedInvitation_IsRefused()
    {
        var (_, invitation, secret) = await scene.InviteAsync();
        await scene.ChangeAsync<Invitation>(invitation.Id, row => row.Revoke());

        Assert.IsType<InvitationHasEnded>((await AcceptAsync(secret, scene.NewAccount())).Refusal);
    }

    [Fact]
    public async Task Accept_ByAMemberWhoWasDeactivated_IsRefused()
    {
        var (member, _, secret) = await scene.InviteAsync();
        await scene.ChangeAsync<Membership>(member.Id, row => row.Deactivate());

        Assert.Equal(new MembershipIsInactive("Region vast"), (await AcceptAsync(secret, scene.NewAccount())).Refusal);
    }

    private async Task<Result<MembershipChoice>> AcceptAsync(string secret, DirectoryAccount account)
    {
        await using var scope = scene.Portal.AsNobody();
        return await scope.Get<AcceptInvitation>().HandleAsync(new(secret, account), Token);
    }

    private Task<Invitation> InvitationAsync(Invitation invitation) =>
        scene.AskAsync(context => context.Invitations.AsNoTracking().SingleAsync(one => one.Id == invitation.Id, Token));

    private Task<List<MailKind>> MailsAsync() => scene.AskAsync(context => context.Set<OutboxMail>().Select(mail => mail.Kind).ToListAsync(Token));
}
