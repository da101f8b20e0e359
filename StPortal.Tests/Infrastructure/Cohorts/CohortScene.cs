using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>One organisation with two clinics and a director of studies for the first; a test adds the trainees it is about.</summary>
internal sealed class CohortScene : IAsyncDisposable
{
    private CohortScene(TestPortal portal, Organisation organisation)
    {
        (Portal, Organisation) = (portal, organisation);
        Medicine = organisation.Unit("Medicinkliniken");
        Surgery = organisation.Unit("Ångkliniken");
        Director = organisation.Member("Karin", "Wester", Medicine);
        Supervisor = organisation.Member("Per", "Nordin", Medicine);
        Form = new Instrument(organisation.Id, "mini-cex", 1, StandardInstruments.MiniCexName, StandardInstruments.MiniCex);
    }

    public TestPortal Portal { get; }

    public Organisation Organisation { get; }

    public Unit Medicine { get; }

    public Unit Surgery { get; }

    public Membership Director { get; }

    public Membership Supervisor { get; }

    public Instrument Form { get; }

    public static async Task<CohortScene> StartAsync(TestPortal portal, string slug = "mine")
    {
        var scene = new CohortScene(portal, await portal.AddOrganisationAsync(slug));
        await portal.AddAsync(
            scene.Organisation.Id, scene.Medicine, scene.Surgery, scene.Director, scene.Supervisor, scene.Form,
            scene.Director.Has(Role.DirectorOfStudies, scene.Medicine));
        return scene;
    }

    /// <summary>A trainee on plan: full time since the start, a supervisor without end, assessed some days ago.</summary>
    public async Task<Training> AddTraineeAsync(
        string givenName, string familyName, Unit? unit = null, Action<Training>? change = null, bool supervised = true, int assessedDaysAgo = 5)
    {
        var trainee = Organisation.Member(givenName, familyName, unit ?? Medicine);
        var training = trainee.Training(unit ?? Medicine);
        if (change is null)
            training.AddPlacement(new PlacementDetails((unit ?? Medicine).Name, null, training.Start, training.PlannedEnd, 100, null));
        else
            change(training);
        List<object> rows = [trainee, training, Signed(training, assessedDaysAgo)];
        if (supervised)
            rows.Add(training.SupervisedBy(Supervisor, from: "2020-01-01"));
        await Portal.AddAsync(Organisation.Id, [.. rows]);
        return training;
    }

    public Assessment Signed(Training training, int daysAgo)
    {
        var at = Portal.Clock.GetUtcNow().UtcDateTime.AddDays(-daysAgo);
        var assessment = new Assessment(Organisation.Id, training.Id, Form.Id, Supervisor.Id, Day("2026-01-01"), at);
        var form = Form.Definition;
        var answers = form.Items.ToDictionary(item => item.Key, _ => form.Scale[0].Value);
        assessment.Save(new AssessmentContent(Day("2026-01-01"), null, null, answers, IndependenceLevel.Independent, null, []), form, at);
        var signed = assessment.Sign(form, new Signature("Per Nordin", "Överläkare", at), Guid.NewGuid(), Portal.Today);
        Assert.True(signed.IsOk);
        return assessment;
    }

    /// <summary>Claims that meet the first goal whole, attested.</summary>
    public IReadOnlyList<GoalClaim> Attested(Training training)
    {
        var goal = CurriculumCatalogue.Current.GoalsFor(training.Regulation, training.SpecialtyKey)[0];
        return
        [
            .. goal.Prescribed.Select(activity =>
            {
                var claim = new GoalClaim(
                    training.OrganisationId, training.Id, goal.Code, EvidenceKind.Course, Guid.NewGuid(), activity.Alternatives[0]);
                var at = Portal.Clock.GetUtcNow().UtcDateTime;
                claim.Propose(Supervisor.Id, null, at);
                claim.Attest(new Approval(Supervisor.Id, "Per Nordin", at, ApprovalDecision.Approved));
                return claim;
            }),
        ];
    }

    public async Task<CohortPage> AskAsync(Membership who, CohortRequest? request = null)
    {
        await using var scope = Portal.As(who);
        return (await scope.Get<CohortQuery>().HandleAsync(request ?? new CohortRequest(), TestContext.Current.CancellationToken)).Value;
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
