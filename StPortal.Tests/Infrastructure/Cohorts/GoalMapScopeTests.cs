using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>Whose goals anybody sees on the map.</summary>
public sealed class GoalMapScopeTests : IAsyncLifetime
{
    private CohortScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync());

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Map_Director_HoldsTheUnitsOfTheRoleOnly()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Gustav", "Ekholm", scene.Surgery);

        Assert.Equal(["Elin Dahlgren"], await NamesAsync(scene.Director));
    }

    [Fact]
    public async Task Map_OtherOrganisation_NeverAppears()
    {
        var theirs = await CohortScene.StartAsync(scene.Portal, "theirs");
        await theirs.AddTraineeAsync("Hemlig", "Person");
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        var everywhere = scene.Organisation.Member("Vera", "Chef");
        await scene.Portal.AddAsync(scene.Organisation.Id, everywhere, everywhere.Has(Role.HeadOfDepartment));

        Assert.Equal(["Elin Dahlgren"], await NamesAsync(everywhere));
    }

    [Fact]
    public async Task Map_PrincipalSupervisor_HoldsOwnTraineesWhereverTheyAre()
    {
        var mine = await scene.AddTraineeAsync("Elin", "Dahlgren", scene.Surgery, supervised: false);
        await scene.AddTraineeAsync("Gustav", "Ekholm");
        var other = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(scene.Organisation.Id, other, mine.SupervisedBy(other));

        Assert.Equal(["Elin Dahlgren"], await NamesAsync(other));
    }

    [Fact]
    public async Task Map_PeriodSupervisor_IsAsAMissingPage()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");
        var period = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(
            scene.Organisation.Id, period, period.Has(Role.Supervisor), training.SupervisedBy(period, MandateKind.Placement, to: "2027-01-01"));

        Assert.IsType<NotFound>((await AskAsync(period)).Refusal);
    }

    [Theory]
    [InlineData(Role.Trainee)]
    [InlineData(Role.Assessor)]
    [InlineData(Role.TrainingManager)]
    [InlineData(Role.LocalAdministrator)]
    [InlineData(Role.SystemAdministrator)]
    public async Task Map_OtherRoles_IsAsAMissingPage(Role role)
    {
        var member = scene.Organisation.Member("Nils", "Utanför");
        await scene.Portal.AddAsync(scene.Organisation.Id, member, member.Has(role));

        Assert.IsType<NotFound>((await AskAsync(member)).Refusal);
    }

    private async Task<IEnumerable<string>> NamesAsync(Membership who) =>
        (await AskAsync(who)).Value.Blocks.SelectMany(block => block.Rows).Select(row => row.Name);

    private async Task<Result<GoalMap>> AskAsync(Membership who)
    {
        await using var scope = scene.Portal.As(who);
        return await scope.Get<GoalMapQuery>().HandleAsync(new GoalMapRequest(), TestContext.Current.CancellationToken);
    }
}
