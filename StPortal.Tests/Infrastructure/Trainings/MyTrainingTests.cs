using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.Supervision;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Evidence;
using StPortal.Infrastructure.Trainings;
using StPortal.Tests.Infrastructure.Evidence;

namespace StPortal.Tests.Infrastructure.Trainings;

public sealed class MyTrainingTests : EvidenceTestBase
{
    [Fact]
    public async Task MyTraining_Own_HasRoadGoalsAndThreeSteps()
    {
        await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        var overview = (await Scene.AskAsync<MyTrainingQuery, Result<TrainingOverview>>(Scene.Trainee, (q, token) => q.HandleAsync(token))).Value;

        Assert.Equal(("Psykiatri", "Karim Haddad"), (overview.Head.SpecialtyName, overview.Head.SupervisorName));
        Assert.Equal("Beroende", overview.Road.Now?.Place);
        Assert.Equal(GoalState.Proposed, overview.Goals.Single(goal => goal.Goal.Code == "STa4").State);
        Assert.Equal(NextStepKind.LinkItem, overview.Steps[0].Kind);
        Assert.Equal(3, overview.Steps.Count);
        Assert.Contains(overview.Blocks, block => block.Kind == RoadBlockKind.NothingPlanned);
    }

    [Fact]
    public async Task Trainee_ForThoseWhoAnswerForIt_IsSeenByNobodyElse()
    {
        Assert.True((await OfAsync(Scene.Supervisor)).IsOk);
        Assert.NotEmpty((await OfAsync(Scene.Director)).Value.Goals);
        Assert.IsType<NotFound>((await OfAsync(Scene.Colleague)).Refusal);
        Assert.IsType<NotFound>((await OfAsync(Scene.Stranger)).Refusal);
    }

    [Fact]
    public async Task Trainee_BySupervisorOfAPeriod_IsThatPeriodAlone()
    {
        await Scene.AddCourseAsync();
        await Scene.GrantAsync(Scene.Colleague, "2026-09-01", "2027-02-28");

        var period = (await PeriodAsync(Scene.Colleague)).Value;

        Assert.IsType<NotFound>((await OfAsync(Scene.Colleague)).Refusal);
        Assert.NotEmpty(period.Rows);
        Assert.All(period.Rows, row => Assert.True(
            row.Item.To >= Builders.Day("2026-09-01") && row.Item.From <= Builders.Day("2027-02-28"), $"{row.Item.Title} lies outside"));
        Assert.Equal(Builders.Day("2026-09-01"), Assert.Single(period.Mandates).From);
    }

    [Fact]
    public async Task Period_OfAPlacement_IsThePlacementsDaysHoweverLongTheMandateLasts()
    {
        await Scene.AddCourseAsync(EvidenceScene.Course("I perioden"));
        await Scene.AddCourseAsync(EvidenceScene.Course("Efteråt", on: "2027-05-10"));
        var placement = Scene.Placement;
        await Scene.Portal.AddAsync(Scene.Organisation.Id, new SupervisorMandate(
            Scene.Organisation.Id, Scene.Training.Id, Scene.Colleague.Id, MandateKind.Placement, placement.From, placement.To.AddYears(9), placement.Id));

        var period = (await PeriodAsync(Scene.Colleague)).Value;

        Assert.Equal((placement.From, placement.To), Assert.Single(period.Mandates) is var mandate ? (mandate.From, mandate.To!.Value) : default);
        Assert.Equal(["Beroende", "I perioden"], period.Rows.Select(row => row.Item.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Periods_OfASupervisor_AreThoseWhereAnotherIsPrincipal()
    {
        await Scene.GrantAsync(Scene.Colleague, "2026-09-01", "2027-02-28");
        await Scene.GrantAsync(Scene.Supervisor, "2026-09-01", "2027-02-28");

        Task<IReadOnlyList<SupervisedPeriod>> Of(StPortal.Domain.People.Membership who) =>
            Scene.AskAsync<MyPeriodsQuery, IReadOnlyList<SupervisedPeriod>>(who, (query, token) => query.HandleAsync(token));

        var period = Assert.Single(await Of(Scene.Colleague));
        Assert.Equal((Scene.Training.Id, Builders.Day("2026-09-01"), Builders.Day("2027-02-28")), (period.TrainingId, period.From, period.To!.Value));
        Assert.Empty(await Of(Scene.Supervisor));
        Assert.Empty(await Of(Scene.Trainee));
    }

    [Fact]
    public async Task Period_OfNobodyElse_IsNotFound()
    {
        Assert.IsType<NotFound>((await PeriodAsync(Scene.Supervisor)).Refusal);
        Assert.IsType<NotFound>((await PeriodAsync(Scene.Colleague)).Refusal);
        Assert.IsType<NotFound>((await PeriodAsync(Scene.Trainee)).Refusal);
    }

    [Fact]
    public async Task Matrix_Own_TellsWhoHoldsTheItem()
    {
        await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        var matrix = (await Scene.AskAsync<GoalMatrixQuery, Result<GoalMatrix>>(Scene.Trainee, (q, token) => q.HandleAsync(null, token))).Value;

        Assert.True(matrix.IsOwn);
        var evidence = Assert.Single(matrix.Rows.Single(row => row.Progress.Goal.Code == "STa4").Evidence);
        Assert.Equal(("Etik i vården", "Karim Haddad"), (evidence.Item.Title, evidence.Claim.WaitsFor));
    }

    [Fact]
    public async Task Matrix_ForADirectorWhoSupervisesAPeriod_OffersTheDecisionInThatPeriodAlone()
    {
        await Scene.ProposeAsync(await Scene.AddCourseAsync(EvidenceScene.Course("I perioden", on: "2026-10-05")), "STa4");
        await Scene.ProposeAsync(await Scene.AddCourseAsync(EvidenceScene.Course("Före perioden", on: "2026-03-02")), "STa6");
        await Scene.GrantAsync(Scene.Director, "2026-09-01", "2027-02-28");

        Task<Result<GoalMatrix>> Ask(StPortal.Domain.People.Membership who) =>
            Scene.AskAsync<GoalMatrixQuery, Result<GoalMatrix>>(who, (query, token) => query.HandleAsync(Scene.Training.Id, token));

        var director = (await Ask(Scene.Director)).Value.Rows.SelectMany(row => row.Evidence).ToDictionary(one => one.Item.Title, one => one.MayDecide);
        Assert.Equal((true, false), (director["I perioden"], director["Före perioden"]));
        Assert.All((await Ask(Scene.Supervisor)).Value.Rows.SelectMany(row => row.Evidence), one => Assert.True(one.MayDecide));
    }

    [Fact]
    public async Task ClaimToDecide_ForItsSupervisor_ShowsTheWholeItem()
    {
        var row = await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4", "STc1");

        Task<Result<ClaimToDecide>> Ask(StPortal.Domain.People.Membership who) => Scene.AskAsync<ClaimToDecideQuery, Result<ClaimToDecide>>(
            who, (q, token) => q.HandleAsync(Scene.Training.Id, row.Claims[0].Id, token));

        Assert.Equal(2, (await Ask(Scene.Supervisor)).Value.Row.Claims.Count);
        Assert.IsType<NotFound>((await Ask(Scene.Director)).Refusal);
        Assert.IsType<NotFound>((await Ask(Scene.Trainee)).Refusal);
    }

    private Task<Result<TrainingPeriod>> PeriodAsync(StPortal.Domain.People.Membership who) => Scene.AskAsync<TrainingPeriodQuery, Result<TrainingPeriod>>(
        who, (query, token) => query.HandleAsync(Scene.Training.Id, token));

    private Task<Result<TrainingOverview>> OfAsync(StPortal.Domain.People.Membership who) => Scene.AskAsync<TraineeQuery, Result<TrainingOverview>>(
        who, (query, token) => query.HandleAsync(Scene.Training.Id, token));
}
