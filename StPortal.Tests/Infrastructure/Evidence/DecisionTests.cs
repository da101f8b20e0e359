using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Supervision;

namespace StPortal.Tests.Infrastructure.Evidence;

/// <summary>What a supervisor decides, and what waits for whom.</summary>
public sealed class DecisionTests : EvidenceTestBase
{
    [Fact]
    public async Task Attest_Twice_IsOneDecision()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        Assert.True((await Scene.AttestAsync(Scene.Supervisor, row)).IsOk);
        Assert.True((await Scene.AttestAsync(Scene.Supervisor, row)).IsOk);

        var claim = (await Scene.RowAsync(row.Item.Id)).Claims.Single();
        Assert.Equal((ClaimStatus.Attested, "Karim Haddad"), (claim.Status, claim.DecidedBy));
    }

    [Fact]
    public async Task Attest_ByThoseWithoutAMandate_IsAsAMissingPage()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        foreach (var who in (Membership[])[Scene.Trainee, Scene.Colleague, Scene.Director, Scene.Stranger])
            Assert.IsType<NotFound>((await Scene.AttestAsync(who, row)).Refusal);
    }

    [Theory]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-11-01", false)]
    public async Task Attest_BySupervisorOfAPeriod_ReachesWhatLiesInIt(string from, bool isReached)
    {
        await Scene.GrantAsync(Scene.Colleague, from, "2027-02-28");
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        Assert.Equal(isReached, (await Scene.AttestAsync(Scene.Colleague, row)).IsOk);
    }

    [Fact]
    public async Task Attest_AfterTheItemChanged_IsTold()
    {
        var id = await Scene.AddCourseAsync();
        var seen = await Scene.ProposeAsync(id, "STa4");
        await Scene.AskAsync<ChangeCourse, Result>(
            Scene.Trainee, (change, token) => change.HandleAsync(new(id, seen.Item.Version, EvidenceScene.Course("Annat")), token));

        Assert.IsType<ChangedByAnother>((await Scene.AttestAsync(Scene.Supervisor, seen)).Refusal);
    }

    [Fact]
    public async Task Return_WithoutReason_IsRefused()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        Assert.IsType<DecisionNeedsAReason>((await Scene.ReturnAsync(Scene.Supervisor, row, " ")).Refusal);
    }

    [Fact]
    public async Task Return_ThenProposedAgain_CanBeAttestedAndRevoked()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");
        Assert.True((await Scene.ReturnAsync(Scene.Supervisor, row, "Beskriv mer")).IsOk);
        Scene.Portal.Clock.Advance(TimeSpan.FromMinutes(1));

        row = await Scene.ProposeAsync(row.Item.Id, "STa4");
        Assert.True((await Scene.AttestAsync(Scene.Supervisor, row)).IsOk);
        Scene.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var attested = (await Scene.RowAsync(row.Item.Id)).Claims.Single();
        var revoked = await Scene.AskAsync<RevokeClaim, Result>(
            Scene.Supervisor, (revoke, token) => revoke.HandleAsync(new(attested.Id, attested.Version, "Fel kurs"), token));

        Assert.True(revoked.IsOk);
        var claim = (await Scene.RowAsync(row.Item.Id)).Claims.Single();
        Assert.Equal((ClaimStatus.Returned, "Fel kurs"), (claim.Status, claim.Reason));
    }

    [Fact]
    public async Task WorkItems_Proposed_WaitForTheSupervisorAlone()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4", "STc1");

        var item = Assert.Single(await WaitingAsync(Scene.Supervisor));
        Assert.Equal((WorkItemKind.ProposedClaim, "Nora Forsell"), (item.Kind, item.Subject));
        Assert.StartsWith($"/st-lakare/{Scene.Training.Id}/underlag/", item.Href, StringComparison.Ordinal);
        Assert.Empty(await WaitingAsync(Scene.Colleague));
        Assert.Empty(await WaitingAsync(Scene.Trainee));
        Assert.Equal(2, row.Claims.Count);
    }

    [Fact]
    public async Task WorkItems_OfAFormerPrincipalSupervisor_AreThoseOfTheOwnPeriod()
    {
        await Scene.ProposeAsync(await Scene.AddCourseAsync(EvidenceScene.Course("I perioden", on: "2026-10-05")), "STa4");
        await Scene.ProposeAsync(await Scene.AddCourseAsync(EvidenceScene.Course("Före perioden", on: "2026-03-02")), "STa6");

        await Scene.GiveSupervisorOnlyAsync("2026-09-01", "2027-02-28");

        Assert.Equal("STa4", Assert.Single(await WaitingAsync(Scene.Supervisor)).Detail);
    }

    [Fact]
    public async Task WorkItems_Returned_WaitForTheTraineeWithTheReason()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");
        await Scene.ReturnAsync(Scene.Supervisor, row, "Beskriv mer");

        var item = Assert.Single(await WaitingAsync(Scene.Trainee));
        Assert.Equal((WorkItemKind.ReturnedClaim, "STa4 Etik", "Beskriv mer"), (item.Kind, item.Subject, item.Detail));
        Assert.Empty(await WaitingAsync(Scene.Supervisor));
    }

    private Task<IReadOnlyList<WorkItem>> WaitingAsync(Membership who) =>
        Scene.AskAsync<WorkItemsQuery, IReadOnlyList<WorkItem>>(who, (query, token) => query.HandleAsync(token));
}
