using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Assessments;

namespace StPortal.Tests.Infrastructure.Assessments;

/// <summary>One trainee with a supervisor, a stranger at the same clinic, and the Mini-CEX.</summary>
internal sealed class AssessmentScene : IAsyncDisposable
{
    private AssessmentScene(TestPortal portal, Organisation organisation, RegulationCode regulation)
    {
        Portal = portal;
        Organisation = organisation;
        Unit = organisation.Unit();
        Trainee = organisation.Member("Elin", "Åkerström", Unit);
        Supervisor = organisation.Member("Karim", "Haddad", Unit);
        Stranger = organisation.Member("Bo", "Bister", Unit);
        Head = organisation.Member("Maria", "Lindqvist", Unit);
        Training = Trainee.Training(Unit, regulation: regulation);
        MiniCex = new Instrument(organisation.Id, StandardInstruments.MiniCexKey, 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);
    }

    public TestPortal Portal { get; }

    public Organisation Organisation { get; }

    public Unit Unit { get; }

    public Membership Trainee { get; }

    public Membership Supervisor { get; }

    public Membership Stranger { get; }

    /// <summary>Head of the department that is the training's home.</summary>
    public Membership Head { get; }

    public Training Training { get; }

    public Instrument MiniCex { get; }

    public static AssessmentContent Complete { get; } = new(
        Builders.Day("2026-11-24"), "ward", "medium",
        StandardInstruments.MiniCex.Items.ToDictionary(item => item.Key, _ => "4"),
        IndependenceLevel.SupervisorAvailable, "Bra att du sammanfattade planen.", ["STc1"]);

    public static async Task<AssessmentScene> StartAsync(RegulationCode regulation = RegulationCode.Hslffs20218)
    {
        var portal = await TestPortal.StartAsync();
        var scene = new AssessmentScene(portal, await portal.AddOrganisationAsync("a"), regulation);
        await portal.AddAsync(scene.Organisation.Id, scene.Unit, scene.Trainee, scene.Supervisor, scene.Stranger, scene.Head,
            scene.Head.Has(Role.HeadOfDepartment, scene.Unit), scene.Training,
            scene.Training.SupervisedBy(scene.Supervisor), scene.MiniCex);
        return scene;
    }

    public async Task<T> AsAsync<TUseCase, T>(Membership member, Func<TUseCase, Task<T>> act)
        where TUseCase : notnull
    {
        await using var scope = Portal.As(member);
        return await act(scope.Get<TUseCase>());
    }

    public Task<Result<Guid>> BeginAsync(Membership? by = null) => AsAsync<BeginAssessment, Result<Guid>>(
        by ?? Supervisor, begin => begin.HandleAsync(new(Training.Id, MiniCex.Id), TestContext.Current.CancellationToken));

    public Task<Result<AssessmentView>> FormAsync(Guid id, Membership? by = null) =>
        AsAsync<AssessmentFormQuery, Result<AssessmentView>>(
            by ?? Supervisor, form => form.HandleAsync(id, TestContext.Current.CancellationToken));

    public Task<Result<SavedDraft>> SaveAsync(Guid id, Guid version, AssessmentContent content, Membership? by = null, Guid? saveId = null, params Guid[] unanswered) =>
        AsAsync<SaveAssessmentDraft, Result<SavedDraft>>(
            by ?? Supervisor,
            save => save.HandleAsync(new(id, version, content, saveId) { Unanswered = unanswered }, TestContext.Current.CancellationToken));

    public Task<Result> SignAsync(Guid id, Guid version, AssessmentContent content, Guid signingId, Membership? by = null) =>
        AsAsync<SignAssessment, Result>(
            by ?? Supervisor, sign => sign.HandleAsync(new(id, version, content, signingId), TestContext.Current.CancellationToken));

    public async Task<Guid> SignedAsync()
    {
        var id = (await BeginAsync()).Value;
        var signed = await SignAsync(id, (await FormAsync(id)).Value.Version, Complete, Guid.NewGuid());
        Assert.True(signed.IsOk);
        return id;
    }

    public Task<Result<AssessmentView>> ReadAsync(Guid id, Membership by) =>
        AsAsync<AssessmentQuery, Result<AssessmentView>>(
            by, read => read.HandleAsync(id, TestContext.Current.CancellationToken));

    public Task<Result<IReadOnlyList<AssessmentRow>>> OfTraineeAsync(Membership by) =>
        AsAsync<TraineeAssessmentsQuery, Result<IReadOnlyList<AssessmentRow>>>(
            by, query => query.HandleAsync(Training.Id, TestContext.Current.CancellationToken));

    public Task<AssessmentLists> ListsAsync(Membership by) =>
        AsAsync<AssessmentListQuery, AssessmentLists>(by, list => list.HandleAsync(TestContext.Current.CancellationToken));

    public Task<AssessablePeople> PeopleAsync(Membership by, string? search = null) =>
        AsAsync<AssessablePeopleQuery, AssessablePeople>(by, query => query.HandleAsync(search, TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
