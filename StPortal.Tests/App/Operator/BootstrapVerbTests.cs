using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure;

namespace StPortal.Tests.App.Operator;

public sealed partial class BootstrapVerbTests : IAsyncLifetime
{
    private const string Directory = "11111111-2222-3333-4444-555555555555";
    private const string ObjectId = "99999999-2222-3333-4444-555555555555";

    private TestPortal portal = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Bootstrap_WithAnObjectId_LinksTheAccountAtOnce()
    {
        using var run = new OperatorRun(portal);

        var (status, output, error) = await run.TypeAsync(Words("region-vast", "--object-id", ObjectId));

        Assert.Equal((0, ""), (status, error));
        Assert.Contains("Region Väst är upplagd. Ylva Asp är systemadministratör och lokal administratör.", output, StringComparison.Ordinal);
        Assert.Contains("Ylva Asp kan logga in nu", output, StringComparison.Ordinal);
        await using var scope = portal.AsNobody();
        var found = await scope.Get<DirectorySignInQuery>().HandleAsync(new(Guid.Parse(Directory), Guid.Parse(ObjectId)), Token);
        var choice = Assert.Single(found.Value);
        await using var own = portal.AsOrganisation(choice.OrganisationId);
        await using var context = own.NewContext();
        Assert.Equal(
            [Role.LocalAdministrator, Role.SystemAdministrator],
            (await context.RoleAssignments.Where(held => held.MembershipId == choice.MembershipId).Select(held => held.Role).ToListAsync(Token)).Order());
    }

    [Fact]
    public async Task Bootstrap_WithoutOne_PrintsALinkThatOpensTheInvitation()
    {
        using var run = new OperatorRun(portal).With("Portal:Address", "https://st.example.se/");

        var (status, output, _) = await run.TypeAsync(Words());

        Assert.Equal(0, status);
        Assert.DoesNotContain("skickas", output, StringComparison.Ordinal);
        var secret = Link().Match(output).Groups[1].Value;
        await using var scope = portal.AsNobody();
        var invitation = (await scope.Get<InvitationQuery>().HandleAsync(secret, Token)).Value;
        Assert.Equal(("Region Väst", "Ylva Asp"), (invitation.Organisation, invitation.Name));
        Assert.Equal(0, await MailsAsync());
    }

    [Fact]
    public async Task Bootstrap_WhereMailIsSetUp_PutsTheLinkInTheOutboxToo()
    {
        using var run = new OperatorRun(portal).With("Mail:Host", "smtp.example.se");

        var (_, output, _) = await run.TypeAsync(Words());

        Assert.Contains("Samma länk skickas till ylva.asp@region.example", output, StringComparison.Ordinal);
        Assert.Equal(1, await MailsAsync());
    }

    [Fact]
    public async Task Bootstrap_Twice_ChangesNothingTheSecondTime()
    {
        using var run = new OperatorRun(portal);
        await run.TypeAsync(Words());

        var (again, _, taken) = await run.TypeAsync(Words());
        var (other, _, exists) = await run.TypeAsync(Words("region-ost"));

        Assert.Equal((1, 1), (again, other));
        Assert.Equal("Det finns redan en organisation med kortnamnet region-vast. Inget är ändrat.", taken.Trim());
        Assert.Equal("Det finns redan en systemadministratör, hos Region Väst, som kan lägga upp fler organisationer. Inget är ändrat.", exists.Trim());
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();
        Assert.Equal(1, await context.Organisations.CountAsync(Token));
    }

    [Theory]
    [InlineData("--slug", "Region Väst", "Kortnamnet \"Region Väst\" får bara ha små bokstäver")]
    [InlineData("--directory", "region-vast", "--directory är \"region-vast\", som inte är något id.")]
    [InlineData("--directory", "00000000-0000-0000-0000-000000000000", "--directory är \"00000000-0000-0000-0000-000000000000\", som inte är något id.")]
    [InlineData("--administrator", "Ylva", "--administrator är \"Ylva\" men behöver både förnamn och efternamn.")]
    [InlineData("--email", "ylva", "\"ylva\" är ingen e-postadress.")]
    [InlineData("--organisation", " ", "Namn, adress och andra uppgifter får inte vara tomma.")]
    public async Task Bootstrap_WithWhatIsNone_IsOneSentenceAndChangesNothing(string option, string value, string sentence)
    {
        using var run = new OperatorRun(portal);
        var words = Words();
        words[Array.IndexOf(words, option) + 1] = value;

        var (status, output, error) = await run.TypeAsync(words);

        Assert.Equal((1, ""), (status, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        await using var scope = portal.AsNobody();
        await using var context = scope.NewContext();
        Assert.False(await context.Organisations.AnyAsync(Token));
    }

    private static string[] Words() => Words("region-vast");

    private static string[] Words(string slug, params string[] more) =>
    [
        "bootstrap", "--organisation", "Region Väst", "--slug", slug, "--legal-name", "Region Väst, regionstyrelsen", "--directory", Directory,
        "--administrator", "Ylva Asp", "--email", "ylva.asp@region.example", .. more,
    ];

    private async Task<int> MailsAsync()
    {
        await using var scope = portal.AsNobody();
        await using var shared = scope.NewContext();
        var organisation = (await shared.Organisations.SingleAsync(Token)).Id;
        await using var own = portal.AsOrganisation(organisation);
        await using var context = own.NewContext();
        return await context.Set<StPortal.Domain.Messaging.OutboxMail>().CountAsync(Token);
    }

    [GeneratedRegex(@"https://st\.example\.se/inbjudan/(\S+)")]
    private static partial Regex Link();
}
