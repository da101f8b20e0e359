using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Assessments;
using StPortal.Infrastructure.Messaging;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.Infrastructure.Assessments;

/// <summary>Somebody outside assesses by a link alone.</summary>
public sealed class ExternalAssessorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_OpensItsFormForSeveralVisits_UntilItIsSent()
    {
        await using var here = await StartAsync();
        var secret = await AskAsync(here);
        await using var scope = here.Portal.AsNobody();
        var (query, save, sign) = (scope.Get<ExternalFormQuery>(), scope.Get<SaveExternalDraft>(), scope.Get<SignExternalAssessment>());

        var first = (await query.HandleAsync(secret, Token)).Value;
        var saved = await save.HandleAsync(new(secret, "Maria Tegnhed", null, new(Guid.Empty, first.Version, Content("Bra samtal"))), Token);
        var second = (await query.HandleAsync(secret, Token)).Value;
        var unsigned = await sign.HandleAsync(new(secret, "Maria Tegnhed", " ", new(Guid.Empty, second.Version, Content("Bra samtal"), Guid.NewGuid())), Token);
        var signing = Guid.NewGuid();
        var signed = await sign.HandleAsync(new(secret, "Maria Tegnhed", "överläkare", new(Guid.Empty, second.Version, Content("Bra samtal"), signing)), Token);
        var twice = await sign.HandleAsync(new(secret, "Maria Tegnhed", "överläkare", new(Guid.Empty, second.Version, Content("Bra samtal"), signing)), Token);
        var third = (await query.HandleAsync(secret, Token)).Value;

        Assert.Equal(("Nora Ek", false), (first.TraineeName, first.IsBegun));
        Assert.True(saved.IsOk);
        Assert.Equal(("Bra samtal", "Maria Tegnhed", true), (second.Content.Feedback, second.Name, second.IsBegun));
        Assert.Equal("DeclaredTitle", Assert.IsType<FieldIsRequired>(unsigned.Refusal).Field);
        Assert.True(signed.IsOk);
        Assert.True(twice.IsOk);
        // Sent: what was written is no longer shown by the link.
        Assert.Equal((AssessmentRequestStatus.Answered, null), (third.Status, third.Content.Feedback));
        Assert.IsType<AssessmentIsSigned>((await save.HandleAsync(new(secret, "X", "Y", new(Guid.Empty, third.Version, Content("Ändrat"))), Token)).Refusal);
    }

    [Fact]
    public async Task Answer_IsReadByTheTraineeAndTheSupervisor_MarkedExternal()
    {
        await using var here = await StartAsync();
        var secret = await AskAsync(here);
        await SignAsync(here, secret);
        foreach (var reader in new[] { here.Trainee, here.Supervisor })
        {
            await using var scope = here.Portal.As(reader);
            await using var context = scope.NewContext();
            var id = (await context.Assessments.SingleAsync(Token)).Id;

            var view = (await scope.Get<AssessmentQuery>().HandleAsync(id, Token)).Value;

            Assert.Equal(("Maria Tegnhed", "överläkare", true), (view.SignedName, view.SignedTitle, view.IsExternal));
        }

        await using var stranger = here.Portal.As(here.Stranger);
        await using var any = stranger.NewContext();
        Assert.IsType<NotFound>((await stranger.Get<AssessmentQuery>().HandleAsync((await any.Assessments.SingleAsync(Token)).Id, Token)).Refusal);
        await using var mine = here.Portal.As(here.Trainee);
        Assert.Equal("Maria Tegnhed", Assert.Single((await mine.Get<AssessmentListQuery>().HandleAsync(Token)).AboutMe).AssessorName);
        Assert.Contains(await mine.Get<StPortal.Infrastructure.Supervision.WorkItemsQuery>().HandleAsync(Token), item => item.Detail == "Maria Tegnhed");
    }

    [Fact]
    public async Task Draft_IsNobodysButTheLinks()
    {
        await using var here = await StartAsync();
        await AskAsync(here);
        foreach (var reader in new[] { here.Trainee, here.Supervisor, here.Stranger })
        {
            await using var scope = here.Portal.As(reader);
            await using var context = scope.NewContext();
            var id = (await context.Assessments.SingleAsync(Token)).Id;

            Assert.IsType<NotFound>((await scope.Get<AssessmentQuery>().HandleAsync(id, Token)).Refusal);
            Assert.IsType<NotFound>((await scope.Get<AssessmentFormQuery>().HandleAsync(id, Token)).Refusal);
            Assert.IsType<NotFound>((await scope.Get<SaveAssessmentDraft>().HandleAsync(new(id, Guid.NewGuid(), Content("Mitt")), Token)).Refusal);
        }
    }

    [Fact]
    public async Task Link_ExpiredWithdrawnReplacedOrForSomethingElse_OpensNothing()
    {
        await using var here = await StartAsync();
        var secret = await AskAsync(here);
        await using var scope = here.Portal.As(here.Trainee);
        await using var outside = here.Portal.AsNobody();
        var query = outside.Get<ExternalFormQuery>();
        var request = Assert.Single((await scope.Get<AssessmentRequestsQuery>().HandleAsync(Token)).Value.Rows);

        here.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await scope.Get<ResendAssessmentRequest>().HandleAsync(request.Id, Token);
        Assert.IsType<LinkHasEnded>((await query.HandleAsync(secret, Token)).Refusal);
        var newer = await SecretAsync(here);
        Assert.True((await query.HandleAsync(newer, Token)).IsOk);
        Assert.Null(await outside.Get<LinkTokens>().FindAsync(newer, LinkPurpose.Invitation, Token));

        here.Portal.Clock.Advance(TimeSpan.FromDays(AssessmentRequest.UsualDays + 1));
        Assert.IsType<LinkHasEnded>((await query.HandleAsync(newer, Token)).Refusal);
        Assert.True(Assert.Single((await scope.Get<AssessmentRequestsQuery>().HandleAsync(Token)).Value.Rows).HasExpired);
        await scope.Get<ResendAssessmentRequest>().HandleAsync(request.Id, Token);
        var newest = await SecretAsync(here);
        Assert.True((await query.HandleAsync(newest, Token)).IsOk);
        await scope.Get<WithdrawAssessmentRequest>().HandleAsync(request.Id, Token);
        Assert.IsType<LinkHasEnded>((await query.HandleAsync(newest, Token)).Refusal);
        Assert.IsType<LinkHasEnded>((await outside.Get<SignExternalAssessment>().HandleAsync(
            new(newest, "A", "B", new(Guid.Empty, Guid.Empty, Content(null), Guid.NewGuid())), Token)).Refusal);
    }

    [Fact]
    public async Task Decline_TellsTheTraineeAndEndsIt()
    {
        await using var here = await StartAsync();
        var secret = await AskAsync(here);
        await using var outside = here.Portal.AsNobody();

        var declined = await outside.Get<DeclineExternalAssessment>().HandleAsync(secret, "Minns inte mötet", Token);

        Assert.True(declined.IsOk);
        await using var scope = here.Portal.As(here.Trainee);
        Assert.Equal("Minns inte mötet", Assert.Single((await scope.Get<AssessmentRequestsQuery>().HandleAsync(Token)).Value.Rows).DeclineReason);
        Assert.IsType<RequestIsClosed>((await outside.Get<SignExternalAssessment>().HandleAsync(
            new(secret, "A", "B", new(Guid.Empty, Guid.Empty, Content(null), Guid.NewGuid())), Token)).Refusal);
    }

    [Fact]
    public async Task Ask_ForWhatCannotBe_SaysWhy()
    {
        await using var here = await StartAsync();
        await using var scope = here.Portal.As(here.Trainee);
        var ask = scope.Get<RequestExternalAssessment>();
        var today = here.Portal.Today;
        RequestExternalAssessment.Input Input(string email = "maria@annan.example", int days = 14, int ago = 0) =>
            new(Guid.NewGuid(), here.Training.Id, here.Form.Id, new("Maria", email, today.AddDays(-ago), today.AddDays(days)));

        Assert.IsType<EmailIsNotAnAddress>((await ask.HandleAsync(Input("maria"), Token)).Refusal);
        Assert.IsType<LastDayIsOutOfRange>((await ask.HandleAsync(Input(days: -1), Token)).Refusal);
        Assert.IsType<LastDayIsOutOfRange>((await ask.HandleAsync(Input(days: 61), Token)).Refusal);
        Assert.IsType<ObservationIsInTheFuture>((await ask.HandleAsync(Input(ago: -1), Token)).Refusal);
        Assert.IsType<AssessorIsAMember>((await ask.HandleAsync(Input(here.Supervisor.Email.ToUpperInvariant()), Token)).Refusal);
        var twice = Input();
        Assert.True((await ask.HandleAsync(twice, Token)).IsOk);
        Assert.True((await ask.HandleAsync(twice, Token)).IsOk);
        for (var i = 1; i < AssessmentRequest.MostOpen; i++)
            await ask.HandleAsync(Input(), Token);
        Assert.IsType<TooManyRequests>((await ask.HandleAsync(Input(), Token)).Refusal);
        await using var context = scope.NewContext();
        Assert.Equal(AssessmentRequest.MostOpen, await context.OutboxMails.CountAsync(Token));
    }

    private static AssessmentContent Content(string? feedback) => new(
        new(2026, 11, 20), "ward", "medium", StandardInstruments.MiniCex.Items.ToDictionary(item => item.Key, _ => "4"), IndependenceLevel.Independent, feedback, ["STa5"]);

    private static async Task SignAsync(Here here, string secret)
    {
        await using var scope = here.Portal.AsNobody();
        var form = (await scope.Get<ExternalFormQuery>().HandleAsync(secret, Token)).Value;
        Assert.True((await scope.Get<SignExternalAssessment>().HandleAsync(
            new(secret, "Maria Tegnhed", "överläkare", new(Guid.Empty, form.Version, Content("Bra"), Guid.NewGuid())), Token)).IsOk);
    }

    private static async Task<string> AskAsync(Here here)
    {
        await using (var scope = here.Portal.As(here.Trainee))
        {
            Assert.True((await scope.Get<RequestExternalAssessment>().HandleAsync(
                new(Guid.NewGuid(), here.Training.Id, here.Form.Id, new("Maria Tegnhed", "maria@annan.example", new(2026, 11, 20), here.Portal.Today.AddDays(14))), Token)).IsOk);
        }

        return await SecretAsync(here);
    }

    /// <summary>What the latest mail links to.</summary>
    private static async Task<string> SecretAsync(Here here)
    {
        await using var scope = here.Portal.As(here.Trainee);
        await using var context = scope.NewContext();
        var mail = await context.OutboxMails.OrderByDescending(one => one.MadeAtUtc).ThenByDescending(one => one.Id).FirstAsync(Token);
        return scope.Get<Outbox>().Open(mail).Path[RequestSender.Path.Length..];
    }

    private static async Task<Here> StartAsync()
    {
        var portal = await TestPortal.StartAsync();
        var organisation = await portal.AddOrganisationAsync("regionen");
        var unit = organisation.Unit();
        var (trainee, supervisor, stranger) = (
            organisation.Member("Nora", "Ek", unit), organisation.Member("Karim", "Haddad", unit), organisation.Member("Åsa", "Öberg", unit));
        var training = trainee.Training(unit);
        var form = new Instrument(organisation.Id, StandardInstruments.MiniCexKey, 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);
        await portal.AddAsync(
            organisation.Id, unit, trainee, supervisor, stranger, trainee.Has(Role.Trainee, unit), supervisor.Has(Role.Supervisor, unit),
            stranger.Has(Role.Assessor, unit), training, training.SupervisedBy(supervisor, MandateKind.Principal), form);
        return new Here(portal, trainee, supervisor, stranger, training, form);
    }

    private sealed record Here(
        TestPortal Portal, Membership Trainee, Membership Supervisor, Membership Stranger, Training Training, Instrument Form) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
