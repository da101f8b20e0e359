using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Evidence;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Evidence;

/// <summary>A trainee in psychiatry with one placement, a principal supervisor, and somebody of another organisation.</summary>
internal sealed class EvidenceScene : IAsyncDisposable
{
    private EvidenceScene(TestPortal portal, Organisation organisation, Organisation elsewhere)
    {
        (Portal, Organisation) = (portal, organisation);
        Clinic = organisation.Unit("Vuxenpsykiatri");
        Trainee = organisation.Member("Nora", "Forsell", Clinic);
        Supervisor = organisation.Member("Karim", "Haddad", Clinic);
        Colleague = organisation.Member("Sofia", "Nyberg", Clinic);
        Director = organisation.Member("Karin", "Wester", Clinic);
        Training = Trainee.Training(Clinic, "psykiatri");
        Placement = Training.AddPlacement(new PlacementDetails("Beroende", Clinic.Id, Day("2026-09-01"), Day("2027-02-28"), 100, null)).Value;
        Stranger = elsewhere.Member("Hemlig", "Person");
    }

    public TestPortal Portal { get; }

    public Organisation Organisation { get; }

    public Unit Clinic { get; }

    public Membership Trainee { get; }

    public Membership Supervisor { get; }

    public Membership Colleague { get; }

    public Membership Director { get; }

    public Membership Stranger { get; }

    public Training Training { get; }

    public Placement Placement { get; }

    public static CourseDetails Course(string title = "Etik i vården", string on = "2026-10-05") => new(title, Day(on), 2);

    public static async Task<EvidenceScene> StartAsync() => await StartAsync(await TestPortal.StartAsync());

    public static async Task<EvidenceScene> StartAsync(TestPortal portal)
    {
        var scene = new EvidenceScene(portal, await portal.AddOrganisationAsync("mine"), await portal.AddOrganisationAsync("theirs"));
        await portal.AddAsync(
            scene.Organisation.Id, scene.Clinic, scene.Trainee, scene.Supervisor, scene.Colleague, scene.Director, scene.Training,
            scene.Trainee.Has(Role.Trainee), scene.Supervisor.Has(Role.Supervisor), scene.Director.Has(Role.DirectorOfStudies, scene.Clinic),
            scene.Training.SupervisedBy(scene.Supervisor));
        await portal.AddAsync(
            scene.Stranger.OrganisationId, scene.Stranger, scene.Stranger.Has(Role.Trainee), scene.Stranger.Has(Role.DirectorOfStudies));
        return scene;
    }

    public Task GrantAsync(Membership supervisor, string from, string to) =>
        Portal.AddAsync(Organisation.Id, Training.SupervisedBy(supervisor, MandateKind.Placement, from, to));

    /// <summary>Ends the principal supervisor's mandate as if it had never been, and gives a period instead.</summary>
    public async Task GiveSupervisorOnlyAsync(string from, string to)
    {
        await using (var scope = Portal.As(Supervisor))
        await using (var context = await scope.Get<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            context.RemoveRange(await context.SupervisorMandates.Where(one => one.SupervisorId == Supervisor.Id).ToListAsync(TestContext.Current.CancellationToken));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await GrantAsync(Supervisor, from, to);
    }

    public async Task<TResult> AskAsync<TCase, TResult>(Membership who, Func<TCase, CancellationToken, Task<TResult>> ask)
        where TCase : notnull
    {
        await using var scope = Portal.As(who);
        return await ask(scope.Get<TCase>(), TestContext.Current.CancellationToken);
    }

    public async Task<Guid> AddCourseAsync(CourseDetails? details = null) => (await AskAsync<AddCourse, Result<Guid>>(
        Trainee, (add, token) => add.HandleAsync(new(SequentialId.Next(), details ?? Course()), token))).Value;

    /// <summary>Puts a course forward and gives the row as its trainee sees it.</summary>
    public async Task<EvidenceRow> ProposeAsync(Guid courseId, params string[] goals)
    {
        var result = await AskAsync<ProposeClaims, Result>(
            Trainee, (propose, token) => propose.HandleAsync(new(EvidenceKind.Course, courseId, goals), token));
        Assert.True(result.IsOk);
        return await RowAsync(courseId);
    }

    public async Task<EvidenceRow> RowAsync(Guid itemId)
    {
        var list = await AskAsync<EvidenceListQuery, Result<EvidenceList>>(Trainee, (query, token) => query.HandleAsync(token));
        return list.Value.Rows.Single(row => row.Item.Id == itemId);
    }

    public Task<Result> AttestAsync(Membership who, EvidenceRow row, int claim = 0) => AskAsync<AttestClaim, Result>(
        who, (attest, token) => attest.HandleAsync(new(row.Claims[claim].Id, row.Claims[claim].Version, row.Item.Version), token));

    public Task<Result> ReturnAsync(Membership who, EvidenceRow row, string? reason) => AskAsync<ReturnClaim, Result>(
        who, (sendBack, token) => sendBack.HandleAsync(new(row.Claims[0].Id, row.Claims[0].Version, reason), token));

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
