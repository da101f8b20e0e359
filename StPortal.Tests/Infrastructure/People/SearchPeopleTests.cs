using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure.Cohorts;

namespace StPortal.Tests.Infrastructure.People;

public sealed class SearchPeopleTests : IAsyncLifetime
{
    private CohortScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync());

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Theory]
    [InlineData("oberg")]
    [InlineData("ÖBERG")]
    [InlineData("öb han")]
    [InlineData("  Hanna   Öberg ")]
    [InlineData("berg")]
    public async Task Search_ByPartsOfTheName_FindsIt(string search)
    {
        await scene.AddTraineeAsync("Hanna", "Öberg");
        await scene.AddTraineeAsync("Elin", "Dahlgren");

        var found = Assert.Single((await AskAsync(scene.Director, search)).People);

        Assert.Equal(("Hanna Öberg", "Internmedicin", "Medicinkliniken"), (found.Name, found.Specialty, found.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("region")]
    [InlineData("example")]
    [InlineData("hanna dahlgren")]
    public async Task Search_WhatIsNoName_FindsNobody(string search)
    {
        await scene.AddTraineeAsync("Hanna", "Öberg");
        await scene.AddTraineeAsync("Elin", "Dahlgren");

        Assert.Empty((await AskAsync(scene.Director, search)).People);
    }

    [Fact]
    public async Task Search_NamesThatBeginSo_ComeFirst()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Sara", "Lindahl");
        await scene.AddTraineeAsync("Linnea", "Öst");

        var found = await AskAsync(scene.Director, "lin");

        Assert.Equal(["Sara Lindahl", "Linnea Öst", "Elin Dahlgren"], found.People.Select(person => person.Name));
    }

    [Fact]
    public async Task Search_MoreThanTheCap_SaysSo()
    {
        for (var i = 0; i <= SearchPeopleQuery.Cap; i++)
            await scene.AddTraineeAsync("Kim", $"Nilsson{(char)('a' + i)}");

        var found = await AskAsync(scene.Director, "kim");

        Assert.Equal(SearchPeopleQuery.Cap, found.People.Count);
        Assert.True(found.HasMore);
        Assert.False((await AskAsync(scene.Director, "kim nilssona")).HasMore);
    }

    [Fact]
    public async Task Search_Director_FindsTheUnitsOfTheRoleOnly()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Elin", "Ekholm", scene.Surgery);

        Assert.Equal(["Elin Dahlgren"], (await AskAsync(scene.Director, "elin")).People.Select(person => person.Name));
    }

    [Fact]
    public async Task Search_WholeOrganisation_NeverFindsAnother()
    {
        var theirs = await CohortScene.StartAsync(scene.Portal, "theirs");
        await theirs.AddTraineeAsync("Elin", "Hemlig");
        await scene.AddTraineeAsync("Elin", "Ekholm", scene.Surgery);
        var everywhere = scene.Organisation.Member("Vera", "Chef");
        await scene.Portal.AddAsync(scene.Organisation.Id, everywhere, everywhere.Has(Role.HeadOfDepartment));

        Assert.Equal(["Elin Ekholm"], (await AskAsync(everywhere, "elin")).People.Select(person => person.Name));
    }

    [Fact]
    public async Task Search_MandateEnded_FindsNobody()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren", supervised: false);
        var former = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(
            scene.Organisation.Id, former, former.Has(Role.Supervisor), training.SupervisedBy(former, MandateKind.Placement, to: "2026-11-23"));

        Assert.Empty((await AskAsync(former, "elin")).People);
    }

    [Fact]
    public async Task Search_OwnTrainingOfAManager_IsNotAHit()
    {
        var manager = scene.Organisation.Member("Nils", "Lärare", scene.Medicine);
        await scene.Portal.AddAsync(
            scene.Organisation.Id, manager, manager.Has(Role.TrainingManager, scene.Medicine), manager.Training(scene.Medicine));

        Assert.Empty((await AskAsync(manager, "nils")).People);
    }

    private async Task<FoundPeople> AskAsync(Membership who, string search)
    {
        await using var scope = scene.Portal.As(who);
        return await scope.Get<SearchPeopleQuery>().HandleAsync(search, TestContext.Current.CancellationToken);
    }
}
