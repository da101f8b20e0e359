using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Evidence;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Evidence;

/// <summary>What a trainee does with the own evidence.</summary>
public sealed class OwnEvidenceTests : EvidenceTestBase
{
    [Fact]
    public async Task AddCourse_PostedTwice_IsOneCourse()
    {
        var input = new AddCourse.Input(SequentialId.Next(), EvidenceScene.Course());

        var first = await Scene.AskAsync<AddCourse, Result<Guid>>(Scene.Trainee, (add, token) => add.HandleAsync(input, token));
        var second = await Scene.AskAsync<AddCourse, Result<Guid>>(Scene.Trainee, (add, token) => add.HandleAsync(input, token));

        Assert.Equal(first.Value, second.Value);
        var list = await Scene.AskAsync<EvidenceListQuery, Result<EvidenceList>>(Scene.Trainee, (query, token) => query.HandleAsync(token));
        Assert.Single(list.Value.Rows, row => row.Item.Kind == EvidenceKind.Course);
    }

    [Fact]
    public async Task AddCourse_WithoutTitle_IsRefused()
    {
        var result = await Scene.AskAsync<AddCourse, Result<Guid>>(
            Scene.Trainee, (add, token) => add.HandleAsync(new(SequentialId.Next(), EvidenceScene.Course(" ")), token));

        Assert.IsType<FieldIsRequired>(result.Refusal);
    }

    [Fact]
    public async Task AddCourse_WithoutATraining_IsAsAMissingPage()
    {
        var result = await Scene.AskAsync<AddCourse, Result<Guid>>(
            Scene.Stranger, (add, token) => add.HandleAsync(new(SequentialId.Next(), EvidenceScene.Course()), token));

        Assert.IsType<NotFound>(result.Refusal);
    }

    [Fact]
    public async Task AddActivity_Always_StandsInTheList()
    {
        var details = new ActivityDetails(ActivityKind.DevelopmentWork, "Säkrare utskrivning", Day("2026-01-10"), Day("2026-05-20"));

        var added = await Scene.AskAsync<AddActivity, Result<Guid>>(
            Scene.Trainee, (add, token) => add.HandleAsync(new(SequentialId.Next(), details), token));

        Assert.Equal("Säkrare utskrivning", (await Scene.RowAsync(added.Value)).Item.Title);
    }

    [Fact]
    public async Task ChangeCourse_AfterSomebodyElse_TellsWhatTheOtherWrote()
    {
        var id = await Scene.AddCourseAsync();
        var opened = (await Scene.RowAsync(id)).Item.Version;
        Assert.True((await ChangeAsync(id, opened, "Etik för läkare")).IsOk);

        var stale = await ChangeAsync(id, opened, "Etik");

        var change = Assert.Single(Assert.IsType<ChangedByAnother>(stale.Refusal).WhatChanged);
        Assert.Equal(("Title", "Etik", "Etik för läkare"), (change.Field, change.Yours, change.Theirs));
    }

    [Fact]
    public async Task ChangeCourse_PostedTwice_IsOneChange()
    {
        var id = await Scene.AddCourseAsync();
        var opened = (await Scene.RowAsync(id)).Item.Version;

        Assert.True((await ChangeAsync(id, opened, "Etik för läkare")).IsOk);
        Assert.True((await ChangeAsync(id, opened, "Etik för läkare")).IsOk);
    }

    [Fact]
    public async Task ChangeCourse_Attested_IsRefused()
    {
        var id = await Scene.AddCourseAsync();
        var row = await Scene.ProposeAsync(id, "STa4");
        Assert.True((await Scene.AttestAsync(Scene.Supervisor, row)).IsOk);

        Assert.IsType<ClaimIsAttested>((await ChangeAsync(id, row.Item.Version, "Annat")).Refusal);
    }

    [Fact]
    public async Task LinkGoals_ThenOthers_KeepsWhatIsProposed()
    {
        var id = await Scene.AddCourseAsync();
        await Scene.ProposeAsync(id, "STa4");
        await LinkAsync(id, "STa5", "STa6");

        Assert.True((await LinkAsync(id, "STa6", "STc1")).IsOk);

        Assert.Equal(["STa4", "STa6", "STc1"], (await Scene.RowAsync(id)).Claims.Select(claim => claim.GoalCode).Order());
    }

    [Fact]
    public async Task LinkGoals_OfAnotherSpecialty_IsRefused()
    {
        var id = await Scene.AddCourseAsync();

        Assert.IsType<GoalIsNotInTheTraining>((await LinkAsync(id, "STc99")).Refusal);
    }

    [Fact]
    public async Task ProposeClaims_SeveralTwice_WaitsOnceForThePrincipalSupervisor()
    {
        var id = await Scene.AddCourseAsync();
        await Scene.ProposeAsync(id, "STa4", "STc1");

        var row = await Scene.ProposeAsync(id, "STa4", "STc1");

        Assert.Equal(2, row.Claims.Count);
        Assert.All(row.Claims, claim => Assert.Equal((ClaimStatus.Proposed, "Karim Haddad"), (claim.Status, claim.WaitsFor)));
    }

    [Fact]
    public async Task ProposeClaims_WithoutASupervisor_IsRefusedAndKeepsTheItem()
    {
        var other = Scene.Organisation.Member("Elin", "Dahl");
        var training = other.Training(Scene.Clinic, "psykiatri");
        await Scene.Portal.AddAsync(Scene.Organisation.Id, other, training);
        var id = (await Scene.AskAsync<AddCourse, Result<Guid>>(
            other, (add, token) => add.HandleAsync(new(SequentialId.Next(), EvidenceScene.Course()), token))).Value;

        var result = await Scene.AskAsync<ProposeClaims, Result>(
            other, (propose, token) => propose.HandleAsync(new(EvidenceKind.Course, id, ["STa4"]), token));

        Assert.IsType<NobodyToProposeTo>(result.Refusal);
    }

    private Task<Result> ChangeAsync(Guid id, Guid version, string title) => Scene.AskAsync<ChangeCourse, Result>(
        Scene.Trainee, (change, token) => change.HandleAsync(new(id, version, EvidenceScene.Course(title)), token));

    private Task<Result> LinkAsync(Guid id, params string[] goals) => Scene.AskAsync<LinkGoals, Result>(
        Scene.Trainee, (link, token) => link.HandleAsync(new(EvidenceKind.Course, id, goals), token));
}
