using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>Who sees whom.</summary>
public sealed class CohortScopeTests : IAsyncLifetime
{
    private CohortScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync());

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Cohort_Director_SeesTheUnitsOfTheRoleOnly()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        await scene.AddTraineeAsync("Gustav", "Ekholm", scene.Surgery);

        var page = await scene.AskAsync(scene.Director);

        Assert.Equal(["Elin Dahlgren"], page.Rows.Select(row => row.Name));
        Assert.Equal(1, page.Totals.Trainees);
        Assert.Equal(["Medicinkliniken"], page.Choices.Units.Select(unit => unit.Name));
    }

    [Fact]
    public async Task Summary_OfWhoHasNoneOrPartOfIt_HoldsNoMoreThanTheCohort()
    {
        await scene.AddTraineeAsync("Elin", "Dahlgren", assessedDaysAgo: 100);
        await scene.AddTraineeAsync("Sara", "Frisk");
        await scene.AddTraineeAsync("Gustav", "Ekholm", scene.Surgery, assessedDaysAgo: 100);
        var outsider = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(scene.Organisation.Id, outsider, outsider.Has(Role.Trainee));

        var director = (await SummaryAsync(scene.Director)).Value;

        Assert.Equal(["Elin Dahlgren"], director.Rows.Where(row => row.Attention.Any(flag => flag.Rule == StPortal.Domain.Cohorts.AttentionRule.NoRecentAssessment)).Select(row => row.Name));
        Assert.Equal(2, director.Totals.Trainees);
        Assert.All(director.Rows, row => Assert.True(row.NeedsFollowUp));
        Assert.IsType<NotFound>((await SummaryAsync(outsider)).Refusal);
    }

    [Fact]
    public async Task Cohort_OtherOrganisation_NeverAppears()
    {
        var theirs = await CohortScene.StartAsync(scene.Portal, "theirs");
        await theirs.AddTraineeAsync("Hemlig", "Person");
        await scene.AddTraineeAsync("Elin", "Dahlgren");
        var everywhere = scene.Organisation.Member("Vera", "Chef");
        await scene.Portal.AddAsync(scene.Organisation.Id, everywhere, everywhere.Has(Role.HeadOfDepartment));

        var page = await scene.AskAsync(everywhere, new CohortRequest { Status = null });

        Assert.Equal(["Elin Dahlgren"], page.Rows.Select(row => row.Name));
        Assert.Equal(["Per Nordin"], page.Choices.Supervisors.Select(person => person.Name));
    }

    [Fact]
    public async Task Cohort_PrincipalSupervisor_SeesOwnTraineesWhereverTheyAre()
    {
        var mine = await scene.AddTraineeAsync("Elin", "Dahlgren", scene.Surgery, supervised: false);
        await scene.AddTraineeAsync("Gustav", "Ekholm");
        var other = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(scene.Organisation.Id, other, mine.SupervisedBy(other));

        Assert.Equal(["Elin Dahlgren"], (await scene.AskAsync(other)).Rows.Select(row => row.Name));
    }

    [Fact]
    public async Task Cohort_MandateEnded_IsAsAMissingPage()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren", supervised: false);
        var former = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(scene.Organisation.Id, former, training.SupervisedBy(former, to: "2026-11-23"));

        Assert.IsType<NotFound>(await RefusalAsync(former));
    }

    [Fact]
    public async Task Cohort_PeriodSupervisor_IsAsAMissingPage()
    {
        var training = await scene.AddTraineeAsync("Elin", "Dahlgren");
        var period = scene.Organisation.Member("Eva", "Thorell");
        await scene.Portal.AddAsync(
            scene.Organisation.Id, period, period.Has(Role.Supervisor), training.SupervisedBy(period, MandateKind.Placement, to: "2027-01-01"));

        Assert.IsType<NotFound>(await RefusalAsync(period));
    }

    [Theory]
    [InlineData(Role.Trainee)]
    [InlineData(Role.Assessor)]
    [InlineData(Role.TrainingManager)]
    [InlineData(Role.LocalAdministrator)]
    [InlineData(Role.SystemAdministrator)]
    public async Task Cohort_OtherRoles_IsAsAMissingPage(Role role)
    {
        var member = scene.Organisation.Member("Nils", "Utanför");
        await scene.Portal.AddAsync(scene.Organisation.Id, member, member.Has(role));

        Assert.IsType<NotFound>(await RefusalAsync(member));
    }

    [Fact]
    public async Task Cohort_NobodySignedIn_IsAsAMissingPage()
    {
        await using var scope = scene.Portal.AsNobody();

        Assert.IsType<NotFound>((await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token)).Refusal);
    }

    private async Task<Refusal?> RefusalAsync(Membership who)
    {
        await using var scope = scene.Portal.As(who);
        return (await scope.Get<CohortQuery>().HandleAsync(new CohortRequest(), Token)).Refusal;
    }

    private async Task<Result<CohortSummary>> SummaryAsync(Membership who)
    {
        await using var scope = scene.Portal.As(who);
        return await scope.Get<CohortSummaryQuery>().HandleAsync(Token);
    }
}
