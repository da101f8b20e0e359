using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;

namespace StPortal.Tests.Infrastructure.Assessments;

public sealed class AssessmentUseCaseTests
{
    [Fact]
    public async Task Begin_Twice_OpensTheSameUntouchedForm()
    {
        await using var scene = await AssessmentScene.StartAsync();

        var first = await scene.BeginAsync();
        var second = await scene.BeginAsync();

        Assert.Equal(first.Value, second.Value);
        Assert.Single((await scene.ListsAsync(scene.Supervisor)).ToFinish);
    }

    [Fact]
    public async Task Begin_AfterAnother_ComesWithTheSituationOfLastTime()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.SignedAsync();

        var form = (await scene.FormAsync((await scene.BeginAsync()).Value)).Value;

        Assert.Equal(("ward", "medium"), (form.Content.Setting, form.Content.Complexity));
        Assert.Empty(form.Content.Answers);
    }

    [Fact]
    public async Task Begin_AsStrangerTraineeOrOtherOrganisation_IsNotFound()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var other = await scene.Portal.AddOrganisationAsync("b");
        var outsider = other.Member();
        await scene.Portal.AddAsync(other.Id, outsider);

        Assert.IsType<NotFound>((await scene.BeginAsync(scene.Stranger)).Refusal);
        Assert.IsType<NotFound>((await scene.BeginAsync(scene.Trainee)).Refusal);
        Assert.IsType<NotFound>((await scene.BeginAsync(outsider)).Refusal);
    }

    [Fact]
    public async Task Draft_OfAnotherPerson_IsNotFoundHoweverOneTries()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;

        Assert.IsType<NotFound>((await scene.FormAsync(id, scene.Trainee)).Refusal);
        Assert.IsType<NotFound>((await scene.SaveAsync(id, version, AssessmentScene.Complete, scene.Trainee)).Refusal);
        Assert.IsType<NotFound>((await scene.SignAsync(id, version, AssessmentScene.Complete, Guid.NewGuid(), scene.Stranger)).Refusal);
        Assert.IsType<NotFound>((await scene.ReadAsync(id, scene.Trainee)).Refusal);
    }

    [Fact]
    public async Task Save_TheSameContentTwice_IsOneChange()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;

        var first = await scene.SaveAsync(id, version, AssessmentScene.Complete);
        var again = await scene.SaveAsync(id, version, AssessmentScene.Complete);

        Assert.Equal(first.Value, again.Value);
        Assert.NotEqual(version, first.Value.Version);
    }

    [Fact]
    public async Task Save_FromAStalePage_TellsWhatTheOtherChanged()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;
        await scene.SaveAsync(id, version, AssessmentScene.Complete);

        var stale = await scene.SaveAsync(id, version, AssessmentScene.Complete with { Feedback = "Nästa gång kan du vänta." });

        var change = Assert.Single(Assert.IsType<ChangedByAnother>(stale.Refusal).WhatChanged);
        Assert.Equal(new FieldChange("Feedback", "Nästa gång kan du vänta.", "Bra att du sammanfattade planen."), change);
        Assert.Equal("Bra att du sammanfattade planen.", (await scene.FormAsync(id)).Value.Content.Feedback);
    }

    [Fact]
    public async Task Save_AfterOneWhoseAnswerWasLost_IsNoConflictWithOneself()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;
        var (lost, neverArrived) = (Guid.NewGuid(), Guid.NewGuid());
        await scene.SaveAsync(id, version, AssessmentScene.Complete, saveId: lost);

        var next = await scene.SaveAsync(
            id, version, AssessmentScene.Complete with { Feedback = "Mer skrivet." }, saveId: Guid.NewGuid(), unanswered: [lost, neverArrived]);

        Assert.True(next.IsOk);
        Assert.Equal("Mer skrivet.", (await scene.FormAsync(id)).Value.Content.Feedback);
    }

    [Fact]
    public async Task Save_ThatArrivesAfterALaterOne_ChangesNothing()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;
        var late = Guid.NewGuid();
        await scene.SaveAsync(id, version, AssessmentScene.Complete, saveId: Guid.NewGuid(), unanswered: [late]);

        var arrived = await scene.SaveAsync(id, version, AssessmentScene.Complete with { Feedback = "Halva meningen" }, saveId: late);

        Assert.IsType<ChangedByAnother>(arrived.Refusal);
        Assert.Equal(AssessmentScene.Complete.Feedback, (await scene.FormAsync(id)).Value.Content.Feedback);
    }

    [Theory]
    [InlineData(RegulationCode.Sosfs20158, true)]
    [InlineData(RegulationCode.Hslffs20218, false)]
    public async Task Signed_ToTheHeadOfDepartment_IsOpenWhereTheHeadCertifiesCompetence(RegulationCode regulation, bool open)
    {
        await using var scene = await AssessmentScene.StartAsync(regulation);
        var id = await scene.SignedAsync();

        Assert.Equal(open, (await scene.ReadAsync(id, scene.Head)).IsOk);
        Assert.Equal(open, (await scene.OfTraineeAsync(scene.Head)).IsOk);
    }

    [Fact]
    public async Task OfTrainee_HoldsTheSignedOnes()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = await scene.SignedAsync();
        await scene.BeginAsync();

        Assert.Equal(id, Assert.Single((await scene.OfTraineeAsync(scene.Supervisor)).Value).Id);
        Assert.IsType<NotFound>((await scene.OfTraineeAsync(scene.Stranger)).Refusal);
    }

    [Fact]
    public async Task Sign_Twice_IsOneSignature()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;
        var signing = Guid.NewGuid();

        var both = await Task.WhenAll(
            scene.SignAsync(id, version, AssessmentScene.Complete, signing), scene.SignAsync(id, version, AssessmentScene.Complete, signing));

        Assert.All(both, result => Assert.True(result.IsOk));
        Assert.Single((await scene.ListsAsync(scene.Supervisor)).Signed);
    }

    [Fact]
    public async Task Sign_FromAnotherTab_LeavesTheFirstSignature()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = await scene.SignedAsync();

        var second = await scene.SignAsync(id, Guid.NewGuid(), AssessmentScene.Complete with { Feedback = "Annat" }, Guid.NewGuid());

        Assert.IsType<AssessmentIsSigned>(second.Refusal);
        Assert.Equal(AssessmentScene.Complete.Feedback, (await scene.ReadAsync(id, scene.Trainee)).Value.Content.Feedback);
    }

    [Fact]
    public async Task Sign_WithAnItemOpen_IsRefusedAndNothingIsSigned()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = (await scene.BeginAsync()).Value;
        var version = (await scene.FormAsync(id)).Value.Version;
        var answers = AssessmentScene.Complete.Answers.Where(answer => answer.Key != "overall").ToDictionary();

        var result = await scene.SignAsync(id, version, AssessmentScene.Complete with { Answers = answers }, Guid.NewGuid());

        Assert.Equal(["overall"], Assert.IsType<AnswersAreMissing>(result.Refusal).ItemKeys);
        Assert.Equal(AssessmentStatus.Draft, (await scene.FormAsync(id)).Value.Status);
    }

    [Fact]
    public async Task Signed_IsReadByTraineeAndAuthorAndNobodyElse()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var id = await scene.SignedAsync();

        var read = (await scene.ReadAsync(id, scene.Trainee)).Value;

        Assert.Equal("Karim Haddad", read.SignedName);
        Assert.True((await scene.ReadAsync(id, scene.Supervisor)).IsOk);
        Assert.IsType<NotFound>((await scene.ReadAsync(id, scene.Stranger)).Refusal);
        Assert.Single((await scene.ListsAsync(scene.Trainee)).AboutMe);
    }

    [Fact]
    public async Task People_Searched_AreFoundAcrossSwedishLettersByThoseWhoMayAssess()
    {
        await using var scene = await AssessmentScene.StartAsync();

        Assert.Equal("Elin Åkerström", Assert.Single((await scene.PeopleAsync(scene.Supervisor, "akerstrom")).People).Name);
        Assert.Empty((await scene.PeopleAsync(scene.Supervisor, "Nilsson")).People);
        Assert.Empty((await scene.PeopleAsync(scene.Stranger)).People);
        Assert.Empty((await scene.PeopleAsync(scene.Trainee)).People);
    }
}
