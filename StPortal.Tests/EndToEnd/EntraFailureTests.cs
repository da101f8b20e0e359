using System.Net;
using StPortal.Tests.EndToEnd.StandInEntra;

namespace StPortal.Tests.EndToEnd;

/// <summary>When Entra answers with an error, or somebody posts what Entra never would: a calm page that repeats none of it.</summary>
[Collection(EntraCollection.Name)]
public sealed class EntraFailureTests(EntraPortalFixture portal) : IDisposable
{
    private readonly EntraClient client = portal.NewClient();

    [Theory]
    [InlineData("access_denied", "AADSTS65004: User declined to consent <script>alert(1)</script>", "Du avbröt inloggningen")]
    [InlineData("access_denied", "AADSTS90094: The grant requires admin permission.", "Er IT-avdelning behöver släppa in ST-portalen")]
    [InlineData("consent_required", "AADSTS65001: The user or administrator has not consented", "Er IT-avdelning behöver släppa in ST-portalen")]
    [InlineData("server_error", "<b>Ring 0900-123456</b>", "Det gick inte att logga in")]
    public async Task Error_OfEntra_IsACalmPageInOurOwnWords(string error, string description, string title)
    {
        var attempt = await client.BeginAsync();
        using var answer = await client.PostAnswerAsync(new("error", error), new("error_description", description), new("state", attempt.State));

        Assert.Equal("/logga-in/nej", answer.Headers.Location!.OriginalString);
        var page = await client.RefusalAsync();
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("0900", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithoutState_IsACalmPage()
    {
        using var posted = await client.PostAnswerAsync(new KeyValuePair<string, string>("error", "access_denied"));
        using var empty = await client.PostAnswerAsync();
        using var opened = await client.GetAsync("/logga-in/entra");
        using var forged = await client.PostAnswerAsync(new("state", "hej"), new("id_token", "a.b.c"));

        Assert.All([posted, empty, opened, forged], answer => Assert.Equal("/logga-in/nej", answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/logga-in/nej?kind=OrganisationIsClosed&organisation=Ring%20mig")]
    [InlineData("/logga-in/nej?title=Ring%20mig")]
    public async Task Page_OpenedByALink_SaysNothingOfTheLinks(string address)
    {
        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Ring mig", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookie_ForgedOnThePage_IsNotRead()
    {
        client.Cookies.Set("stportal-signinobstacle", "CfDJ8forged");
        client.Cookies.Set("stportal-pendingsignin", "CfDJ8forged");
        using var choose = await client.GetAsync("/logga-in/valj");

        Assert.Contains("Det gick inte att logga in", await client.RefusalAsync(), StringComparison.Ordinal);
        Assert.Contains("Logga in igen", await choose.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrontChannel_WithTheSessionOfTheCookieAlone_SignsOut()
    {
        var directory = Guid.NewGuid();
        var account = StandInAccount.In(directory, "Karin Wester");
        await portal.World.AddMemberAsync(await portal.World.AddOrganisationAsync("Region Väst", directory), account);
        await client.SignInAsync(account);

        using var strangers = await client.GetAsync("/logga-ut/entra?sid=nagon-annans");
        using var nobodys = await client.GetAsync("/logga-ut/entra");
        Assert.True(client.IsSignedIn);
        using var own = await client.GetAsync($"/logga-ut/entra?sid={StandInServer.SessionOf(account)}");

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.False(client.IsSignedIn);
    }

    [Fact]
    public async Task Administrator_ComingBackFromConsent_IsAtTheSignInPage()
    {
        using var answer = await client.GetAsync($"/logga-ut/klar?admin_consent=True&tenant={Guid.NewGuid()}");

        Assert.Equal("/logga-in", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Policy_WithEntraOn_LetsFormsGoThereAndNowhereElse()
    {
        using var page = await client.GetAsync("/logga-in");

        Assert.EndsWith($"form-action 'self' {portal.Entra.Address}", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    public void Dispose() => client.Dispose();
}
