using System.Net;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>Accepting an invitation with a work account, and all that must not do it.</summary>
[Collection(EntraCollection.Name)]
public sealed class EntraInvitationTests(EntraPortalFixture portal) : IAsyncLifetime
{
    private readonly Guid directory = Guid.NewGuid();
    private readonly EntraClient client = portal.NewClient();
    private Organisation organisation = default!;

    public async ValueTask InitializeAsync() => organisation = await portal.World.AddOrganisationAsync("Region Väst", directory);

    [Fact]
    public async Task Accept_ByAnAccountOfTheDirectory_LinksItAndSignsIn()
    {
        var (member, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell", Role.DirectorOfStudies);
        // Another address than the invited one: the account is known by its ids alone.
        var account = StandInAccount.In(directory, "Nora F");

        Assert.Equal("/", await client.AcceptAsync(account, secret));
        using var page = await client.GetAsync("/kohort");
        using var anew = portal.NewClient();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("/", await anew.SignInAsync(account));
        Assert.Equal(MembershipStatus.Active, await StatusAsync(member));
    }

    [Fact]
    public async Task Accept_Twice_IsTheSameAnswerAndOneLink()
    {
        var (_, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell");
        var account = StandInAccount.In(directory, "Nora Forsell");
        var attempts = new[] { await client.BeginAcceptingAsync(secret), await client.BeginAcceptingAsync(secret) };

        foreach (var attempt in attempts)
            Assert.Equal("/", await client.AnswerAsync(attempt, portal.Entra.Issue(new TokenRecipe(account, attempt.Nonce))));

        Assert.Equal(1, await portal.World.AskAsync(organisation, context => context.ExternalIdentities.CountAsync(one => one.ObjectId == account.ObjectId)));
    }

    [Fact]
    public async Task Accept_OfAnAcceptedOne_ByAnotherAccount_IsRefused()
    {
        var (_, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell");
        using var second = portal.NewClient();
        var attempt = await second.BeginAcceptingAsync(secret);
        await client.AcceptAsync(StandInAccount.In(directory, "Nora Forsell"), secret);

        var address = await second.AnswerAsync(attempt, portal.Entra.Issue(new TokenRecipe(StandInAccount.In(directory, "Sven Främling"), attempt.Nonce)));

        Assert.Equal("/logga-in/nej", address);
        Assert.False(second.IsSignedIn);
        Assert.Contains("Inbjudan är redan mottagen", await second.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ByAnAccountOfAnotherDirectory_IsToldSoAndMayTryAgain()
    {
        var (member, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell");
        var other = Guid.NewGuid();
        await portal.World.AddOrganisationAsync("Region Öst", other);

        Assert.Equal("/logga-in/nej", await client.AcceptAsync(StandInAccount.In(other, "Nora Forsell"), secret));

        var page = await client.RefusalAsync();
        Assert.Contains("Inbjudan är från Region Väst", page, StringComparison.Ordinal);
        Assert.Contains($"/inbjudan/{secret}/ta-emot", page, StringComparison.Ordinal);
        Assert.False(client.IsSignedIn);
        Assert.Equal(MembershipStatus.Invited, await StatusAsync(member));
        using var again = await client.PostAsync("/logga-in/nej", $"/inbjudan/{secret}/ta-emot", ("annat", "true"));
        Assert.Contains("prompt=select_account", again.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ByAnAccountThatIsSomebodyElses_IsToldSo()
    {
        var (member, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell");
        var taken = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(organisation, taken);

        Assert.Equal("/logga-in/nej", await client.AcceptAsync(taken, secret));

        Assert.Contains("Kontot används redan", await client.RefusalAsync(), StringComparison.Ordinal);
        Assert.False(client.IsSignedIn);
        Assert.Equal(MembershipStatus.Invited, await StatusAsync(member));
    }

    [Fact]
    public async Task Link_TakenBackWhileSomebodySignsIn_OpensNothing()
    {
        var (member, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell");
        var attempt = await client.BeginAcceptingAsync(secret);
        await portal.World.ChangeAsync(organisation, async context =>
        {
            foreach (var link in await context.LinkTokens.Where(one => one.OrganisationId == organisation.Id).ToListAsync())
                link.Revoke(TimeProvider.System.GetUtcNow().UtcDateTime);
        });

        var address = await client.AnswerAsync(
            attempt, portal.Entra.Issue(new TokenRecipe(StandInAccount.In(directory, "Nora Forsell"), attempt.Nonce)));
        using var page = await client.GetAsync($"/inbjudan/{secret}");

        Assert.Equal("/logga-in/nej", address);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(MembershipStatus.Invited, await StatusAsync(member));
    }

    [Fact]
    public async Task Page_OfALinkThatIsNone_IsCalmAnd404()
    {
        var (_, expired) = await portal.World.InviteAsync(organisation, "Nora Forsell", sentAtUtc: new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        foreach (var secret in new[] { "hej", new string('A', 43), expired })
        {
            using var answer = await client.GetAsync($"/inbjudan/{secret}");

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("Länken gäller inte längre", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Accept_WithoutTheFormsToken_IsRefused()
    {
        var (_, secret) = await portal.World.InviteAsync(organisation, "Nora Forsell");

        using var opened = await client.GetAsync($"/inbjudan/{secret}/ta-emot");
        using var page = await client.PostAsync("/logga-in", $"/inbjudan/{secret}/ta-emot");

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.NotEqual(HttpStatusCode.Redirect, opened.StatusCode);
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<MembershipStatus> StatusAsync(Membership member) =>
        portal.World.AskAsync(organisation, context => context.Memberships.Where(one => one.Id == member.Id).Select(one => one.Status).SingleAsync());
}
