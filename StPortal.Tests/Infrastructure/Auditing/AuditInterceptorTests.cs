using StPortal.Domain.Auditing;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Evidence;

namespace StPortal.Tests.Infrastructure.Auditing;

public sealed class AuditInterceptorTests : IAsyncLifetime
{
    private AuditScene scene = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await AuditScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Rows_OfATraining_AreAboutItsTrainee()
    {
        var entries = await scene.EntriesAsync();

        Assert.All(new[] { "Training", "EmploymentDegree", "SupervisorMandate" }, type =>
            Assert.Equal(scene.Trainee.Id, Assert.Single(entries, entry => entry.SubjectType == type).AboutMemberId));
        Assert.All(entries.Where(entry => entry.SubjectType == "Membership"), entry => Assert.Equal(entry.SubjectId, entry.AboutMemberId));
        Assert.Null(Assert.Single(entries, entry => entry.SubjectType == "Unit").AboutMemberId);
    }

    [Fact]
    public async Task Rows_OfPeopleAndForms_AreAdministration()
    {
        var kinds = (await scene.EntriesAsync()).ToLookup(entry => entry.SubjectType, entry => entry.Kind);

        Assert.All(new[] { "Membership", "RoleAssignment", "SupervisorMandate", "Unit" }, type => Assert.All(kinds[type], kind => Assert.Equal(AuditKind.Administration, kind)));
        Assert.All(kinds["Training"], kind => Assert.Equal(AuditKind.Change, kind));
    }

    [Fact]
    public async Task Change_OfATrainingThatIsNotLoaded_IsStillAboutItsTrainee()
    {
        await using var scope = scene.Portal.As(scene.Trainee);
        scope.Get<RequestOrigin>().Set("2001:db8::1", "Safari, iPhone");

        Assert.True((await scope.Get<AddCourse>().HandleAsync(new(Guid.NewGuid(), new CourseDetails("Ledarskap", new(2026, 3, 1), 2)), Token)).IsOk);

        var entry = Assert.Single(await scene.EntriesAsync(), one => one.SubjectType == nameof(Course));
        Assert.Equal((scene.Trainee.Id, scene.Trainee.Id, "2001:db8::1", "Safari, iPhone"), (entry.MemberId!.Value, entry.AboutMemberId!.Value, entry.Address, entry.Device));
        Assert.NotNull(entry.Seal);
    }

    [Fact]
    public async Task Decision_OnAClaim_IsAboutTheTrainee()
    {
        var course = Course.Create(scene.Organisation.Id, scene.Training.Id, new CourseDetails("Ledarskap", new(2026, 3, 1), 2)).Value;
        var claim = new GoalClaim(scene.Organisation.Id, scene.Training.Id, "STa5", EvidenceKind.Course, course.Id, ActivityCode.Course);
        claim.Propose(scene.Supervisor.Id, null, scene.Portal.Clock.GetUtcNow().UtcDateTime);
        await scene.Portal.AddAsync(scene.Organisation.Id, course, claim);
        await using var scope = scene.Portal.As(scene.Supervisor);

        var attested = await scope.Get<AttestClaim>().HandleAsync(new(claim.Id, claim.Version, course.Version), Token);

        Assert.Null(attested.Refusal);
        Assert.All((await scene.EntriesAsync()).Where(entry => entry.SubjectType is nameof(ClaimDecision) or nameof(GoalClaim)), entry => Assert.Equal(scene.Trainee.Id, entry.AboutMemberId));
        Assert.Contains(await scene.EntriesAsync(), entry => entry.SubjectType == nameof(ClaimDecision));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari, iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36", "Chrome, Android")]
    [InlineData("curl/8.5", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Device_IsBrowserAndSystemInShort(string? userAgent, string? expected) => Assert.Equal(expected, DeviceName.Of(userAgent));
}
