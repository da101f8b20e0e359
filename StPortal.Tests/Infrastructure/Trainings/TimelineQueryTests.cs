using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Trainings;
using StPortal.Tests.Infrastructure.Evidence;

namespace StPortal.Tests.Infrastructure.Trainings;

public sealed class TimelineQueryTests : EvidenceTestBase
{
    [Fact]
    public async Task Timeline_Own_HasPlacementsCoursesAndGoals()
    {
        await Scene.ProposeAsync(await Scene.AddCourseAsync(), "STa4");

        var timeline = (await OfAsync(Scene.Trainee, own: true)).Value;

        Assert.True(timeline.IsOwn);
        Assert.Equal(Scene.Placement.Id, timeline.Line.Bars.Single(bar => bar.Segment.Place == "Beroende").Segment.PlacementId);
        Assert.Equal("STa4", Assert.Single(timeline.Evidence!.Single(row => row.Item.Kind == EvidenceKind.Course).Claims).GoalCode);
        Assert.DoesNotContain(Scene.Placement.Id, timeline.Supervisors.Keys);
    }

    [Fact]
    public async Task Timeline_PlacementWithASupervisor_NamesThatPerson()
    {
        var training = Scene.Colleague.Training(Scene.Clinic, "psykiatri");
        var placement = training.AddPlacement(new PlacementDetails("Akut", Scene.Clinic.Id, Builders.Day("2026-01-01"), Builders.Day("2026-12-31"), 100, Scene.Supervisor.Id)).Value;
        await Scene.Portal.AddAsync(Scene.Organisation.Id, training);

        var timeline = (await Scene.AskAsync<TimelineQuery, Result<TrainingTimeline>>(Scene.Director, (query, token) => query.HandleAsync(training.Id, token))).Value;

        Assert.Equal("Karim Haddad", timeline.Supervisors[placement.Id]);
        Assert.False(timeline.IsOwn);
    }

    [Fact]
    public async Task Timeline_ByWhoMayNotReadEvidence_HasNoCourses()
    {
        await Scene.AddCourseAsync();
        await Scene.Portal.AddAsync(Scene.Organisation.Id, Scene.Colleague.Has(Role.TrainingManager));

        var timeline = (await OfAsync(Scene.Colleague)).Value;

        Assert.NotEmpty(timeline.Line.Bars);
        Assert.Null(timeline.Evidence);
    }

    [Fact]
    public async Task Timeline_NotForThisPerson_IsNotFound()
    {
        Assert.IsType<NotFound>((await OfAsync(Scene.Colleague)).Refusal);
        Assert.IsType<NotFound>((await OfAsync(Scene.Stranger)).Refusal);
        Assert.IsType<NotFound>((await OfAsync(Scene.Director, own: true)).Refusal);
        await Scene.GrantAsync(Scene.Colleague, "2026-09-01", "2027-02-28");
        Assert.IsType<NotFound>((await OfAsync(Scene.Colleague)).Refusal);
    }

    private Task<Result<TrainingTimeline>> OfAsync(Membership who, bool own = false) => Scene.AskAsync<TimelineQuery, Result<TrainingTimeline>>(
        who, (query, token) => query.HandleAsync(own ? null : Scene.Training.Id, token));
}
