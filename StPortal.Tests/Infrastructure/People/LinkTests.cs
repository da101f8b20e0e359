using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.People;

/// <summary>Personal links, and what an invitation's says to whoever holds it.</summary>
public sealed class LinkTests : IAsyncLifetime
{
    private DirectoryScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await DirectoryScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Find_ByTheSecret_IsWhereItLeads()
    {
        var (_, invitation, secret) = await scene.InviteAsync();

        Assert.Equal(new FoundLink(scene.Organisation.Id, invitation.Id, invitation.ExpiresAtUtc), await FindAsync(secret));
        // Opening it does not use it up.
        Assert.NotNull(await FindAsync(secret));
    }

    [Fact]
    public async Task Database_Always_HoldsTheHashAlone()
    {
        var (_, _, secret) = await scene.InviteAsync();

        var link = await scene.AskAsync(context => context.LinkTokens.SingleAsync(Token));

        Assert.Equal(LinkToken.HashLength, link.Hash.Length);
        Assert.DoesNotContain(secret, link.Hash, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Find_ForAnotherPurpose_IsNothing()
    {
        var (_, _, secret) = await scene.InviteAsync();

        Assert.Null(await FindAsync(secret, LinkPurpose.ExternalAssessment));
    }

    [Fact]
    public async Task Find_AfterANewOneWasMade_IsTheNewOneAlone()
    {
        var (_, invitation, former) = await scene.InviteAsync();
        var secret = await scene.IssueAsync(invitation);

        Assert.Null(await FindAsync(former));
        Assert.NotNull(await FindAsync(secret));
    }

    [Fact]
    public async Task Find_AtItsEnd_IsNothing()
    {
        var (_, _, secret) = await scene.InviteAsync();
        scene.Portal.Clock.Advance(Invitation.Lifetime - TimeSpan.FromSeconds(1));
        Assert.NotNull(await FindAsync(secret));
        scene.Portal.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await FindAsync(secret));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' OR 1=1 --")]
    public async Task Find_WhatIsNoSecret_IsNothing(string? secret) => Assert.Null(await FindAsync(secret));

    [Fact]
    public async Task Invitation_ByItsLink_SaysWhoIsInvitedWhereAndUntilWhen()
    {
        var (_, invitation, secret) = await scene.InviteAsync();

        Assert.Equal(new InvitationView("Region vast", "Nora Forsell", invitation.ExpiresAtUtc), (await AskAsync(secret)).Value);
    }

    [Fact]
    public async Task Invitation_ThatWasTakenBackOrAccepted_HasEnded()
    {
        var (_, revoked, first) = await scene.InviteAsync();
        await scene.ChangeAsync<Invitation>(revoked.Id, row => row.Revoke());
        var (_, _, second) = await scene.InviteAsync();
        await using var scope = scene.Portal.AsNobody();
        await scope.Get<AcceptInvitation>().HandleAsync(new(second, scene.NewAccount()), Token);

        Assert.All([await AskAsync(first), await AskAsync(second), await AskAsync("hej")], answer => Assert.IsType<InvitationHasEnded>(answer.Refusal));
    }

    private async Task<FoundLink?> FindAsync(string? secret, LinkPurpose purpose = LinkPurpose.Invitation)
    {
        await using var scope = scene.Portal.AsNobody();
        return await scope.Get<LinkTokens>().FindAsync(secret, purpose, Token);
    }

    private async Task<StPortal.Domain.Result<InvitationView>> AskAsync(string secret)
    {
        await using var scope = scene.Portal.AsNobody();
        return await scope.Get<InvitationQuery>().HandleAsync(secret, Token);
    }
}
