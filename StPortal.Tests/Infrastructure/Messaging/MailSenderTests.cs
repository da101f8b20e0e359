using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Supervision;
using StPortal.Infrastructure.Tenancy;

namespace StPortal.Tests.Infrastructure.Messaging;

/// <summary>From the use case's save to a real SMTP server, and what happens when that fails.</summary>
public sealed class MailSenderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_OfACommittedChange_ArrivesOnceWithItsLink()
    {
        await using var smtp = new LoopbackSmtp();
        await using var portal = await StartAsync(smtp);
        var administrator = await AdministratorAsync(portal);
        await InviteAsync(portal, administrator);

        await SendAsync(portal);
        await SendAsync(portal);

        using var message = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(smtp.Received))), Token);
        Assert.Equal("Inbjudan till ST-portalen vid Region regionen", message.Subject);
        Assert.Contains("Hej Åke", message.TextBody, StringComparison.Ordinal);
        Assert.Matches(@"https://st\.example/inbjudan/[\w-]{43}\s", message.TextBody);
        Assert.Contains("2026-12-15", message.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        var sent = await MailAsync(portal, administrator);
        Assert.Equal((MailStatus.Sent, null), (sent.Status, sent.Payload));
    }

    [Fact]
    public async Task Mail_OfTheFirstAdministrator_IsAnyInvitationsMail()
    {
        await using var smtp = new LoopbackSmtp();
        await using var portal = await StartAsync(smtp);
        await using var scope = portal.AsNobody();
        var made = await scope.Get<BootstrapOrganisation>().HandleAsync(
            new("Region Norr", "norr", "Region Norr", Guid.NewGuid(), "Ylva", "Asp", "ylva@norr.example", null), Token);

        await SendAsync(portal);

        using var message = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(smtp.Received))), Token);
        Assert.DoesNotContain('{', message.TextBody!);
        Assert.Contains("2026-12-15", message.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://st.example{made.Value.InvitationPath}", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_OfAChangeThatIsRolledBack_IsNeverSent()
    {
        await using var smtp = new LoopbackSmtp();
        await using var portal = await StartAsync(smtp);
        var administrator = await AdministratorAsync(portal);
        await using (var scope = portal.As(administrator))
        {
            await using var context = scope.NewContext();
            scope.Get<Outbox>().Add(context, MailKind.Welcome, new MailRecipient("a@region.example", "A"), "/");
            await using var transaction = await context.Database.BeginTransactionAsync(Token);
            await context.SaveChangesAsync(Token);
            await transaction.RollbackAsync(Token);
        }

        await SendAsync(portal);

        Assert.Empty(smtp.Received);
    }

    [Fact]
    public async Task Mail_WhileTheServerIsDownForAnHour_IsSentAfterwards()
    {
        await using var smtp = new LoopbackSmtp { IsDown = true };
        await using var portal = await StartAsync(smtp);
        var administrator = await AdministratorAsync(portal);
        await InviteAsync(portal, administrator);

        for (var minute = 0; minute < 60; minute++)
        {
            await SendAsync(portal);
            portal.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var waiting = await MailAsync(portal, administrator);
        smtp.IsDown = false;
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await SendAsync(portal);

        // Tried less and less often: not sixty times.
        Assert.Equal((MailStatus.Waiting, 6), (waiting.Status, waiting.Attempts));
        Assert.NotNull(waiting.LastError);
        Assert.Single(smtp.Received);
        Assert.Equal(MailStatus.Sent, (await MailAsync(portal, administrator)).Status);
    }

    [Fact]
    public async Task Mail_ToAnUnknownRecipient_IsGivenUpAtOnce_AndTriedAgainByTheAdministrator()
    {
        await using var smtp = new LoopbackSmtp { UnknownRecipient = "ake@region.example" };
        await using var portal = await StartAsync(smtp);
        var administrator = await AdministratorAsync(portal);
        await InviteAsync(portal, administrator);
        await SendAsync(portal);
        await using var scope = portal.As(administrator);

        var dead = Assert.Single((await scope.Get<DeadMailQuery>().HandleAsync(Token)).Value.Dead);
        var waits = Assert.Single(await scope.Get<WorkItemsQuery>().HandleAsync(Token));
        smtp.UnknownRecipient = null;
        var retried = await scope.Get<RetryMail>().HandleAsync(dead.Id, Token);
        await SendAsync(portal);

        Assert.Equal(("ake@region.example", MailKind.Invitation), (dead.ToAddress, dead.Kind));
        Assert.Contains("no such user", dead.Error, StringComparison.Ordinal);
        Assert.Equal((WorkItemKind.UndeliveredMail, "1"), (waits.Kind, waits.Subject));
        Assert.True(retried.IsOk);
        Assert.Single(smtp.Received);
        Assert.Empty(await scope.Get<WorkItemsQuery>().HandleAsync(Token));
        Assert.IsType<MailIsNotDead>((await scope.Get<RetryMail>().HandleAsync(dead.Id, Token)).Refusal);
    }

    [Theory]
    [InlineData(Role.DirectorOfStudies, false)]
    [InlineData(Role.SystemAdministrator, false)]
    [InlineData(Role.LocalAdministrator, true)]
    public async Task DeadMail_IsSeenByWhoAdministersTheWholeOrganisation(Role role, bool sees)
    {
        await using var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("regionen");
        var unit = organisation.Unit();
        var (everywhere, inUnit) = (organisation.Member("Hela", "Regionen"), organisation.Member("En", "Enhet", unit));
        var mail = new OutboxMail(organisation.Id, MailKind.Welcome, "a@region.example", "A", "sv-SE", "", DateTime.UnixEpoch);
        mail.MarkFailed("nej", isFinal: true, DateTime.UnixEpoch);
        await portal.AddAsync(organisation.Id, unit, everywhere, inUnit, everywhere.Has(role), inUnit.Has(role, unit), mail);

        foreach (var (person, expected) in new[] { (everywhere, sees), (inUnit, false) })
        {
            await using var scope = portal.As(person);
            Assert.Equal(expected, (await scope.Get<DeadMailQuery>().HandleAsync(Token)).IsOk);
            Assert.Equal(expected, (await scope.Get<RetryMail>().HandleAsync(mail.Id, Token)).Refusal is not NotFound);
        }
    }

    [Fact]
    public async Task Templates_AllOfThem_FillInBothLanguagesAndHoldOneLink()
    {
        await using var portal = await TestPortal.StartAsync(new Dictionary<string, string?> { ["Portal:Address"] = "https://st.example" });
        await using var scope = portal.AsNobody();
        var values = new Dictionary<string, string> { ["name"] = "Åke", ["organisation"] = "Region <b>", ["until"] = "2026-12-15" };
        foreach (var kind in Enum.GetValues<MailKind>())
        {
            foreach (var language in new[] { "sv-SE", "en" })
            {
                var row = new OutboxMail(Guid.NewGuid(), kind, "a@region.example", "Åke", language, "", DateTime.UnixEpoch);
                using var message = scope.Get<MailComposer>().Compose(row, new MailPayload("/x", values));

                Assert.DoesNotContain('{', message.Subject + message.TextBody);
                Assert.Equal(1, message.TextBody!.Split("https://st.example/x").Length - 1);
                Assert.DoesNotContain("<b>", message.HtmlBody, StringComparison.Ordinal);
            }
        }
    }

    private static Task<TestPortal> StartAsync(LoopbackSmtp smtp) => TestPortal.StartAsync(new Dictionary<string, string?>
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = smtp.Port.ToString(CultureInfo.InvariantCulture),
        ["Mail:Encryption"] = "None",
        ["Portal:Address"] = "https://st.example",
    });

    private static async Task<Membership> AdministratorAsync(TestPortal portal)
    {
        var organisation = await portal.AddOrganisationAsync("regionen");
        var administrator = organisation.Member("Olle", "Sand");
        await portal.AddAsync(organisation.Id, administrator, administrator.Has(Role.LocalAdministrator));
        return administrator;
    }

    private static async Task InviteAsync(TestPortal portal, Membership administrator)
    {
        await using var scope = portal.As(administrator);
        Assert.True((await scope.Get<InviteMember>().HandleAsync(new("Åke", "Östlund", "ake@region.example", null, null, []), Token)).IsOk);
    }

    private static async Task SendAsync(TestPortal portal)
    {
        await using var scope = portal.AsNobody();
        await scope.Get<MailSender>().TendAsync(Token);
    }

    private static async Task<OutboxMail> MailAsync(TestPortal portal, Membership administrator)
    {
        await using var scope = portal.As(administrator);
        await using var context = scope.NewContext();
        return await context.OutboxMails.SingleAsync(Token);
    }
}
