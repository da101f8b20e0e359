using StPortal.Domain.Auditing;
using StPortal.Domain.People;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.Trainings;

namespace StPortal.Tests.Infrastructure.Auditing;

public sealed class AuditLogQueryTests : IAsyncLifetime
{
    private AuditScene scene = null!;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => scene = await AuditScene.StartAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Log_AskedByEachRole_OpensForTheLocalAdministratorAlone(Role role)
    {
        var member = scene.Organisation.Member("Någon", "Annan");
        await scene.Portal.AddAsync(scene.Organisation.Id, member, member.Has(role));
        await using var scope = scene.Portal.As(member);

        Assert.Equal(role == Role.LocalAdministrator, (await scope.Get<AuditLogQuery>().HandleAsync(new AuditLogRequest(), Token)).IsOk);
        Assert.Equal(role == Role.LocalAdministrator, (await scope.Get<AuditLogExportQuery>().HandleAsync(new AuditLogRequest(), Token)).IsOk);
    }

    [Fact]
    public async Task Log_OfAnotherOrganisation_IsNotSeen()
    {
        var other = await scene.Portal.AddOrganisationAsync("other");
        var admin = other.Member("Deras", "Administratör");
        await scene.Portal.AddAsync(other.Id, admin, admin.Has(Role.LocalAdministrator));
        await using var scope = scene.Portal.As(admin);

        var rows = (await scope.Get<AuditLogQuery>().HandleAsync(new AuditLogRequest(), Token)).Value.Rows;

        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public async Task Log_Narrowed_HoldsWhatFits()
    {
        await SeeAsync(scene.Supervisor);

        Assert.Equal(["Per Nordin"], (await AskAsync(new(Kind: AuditKind.View))).Rows.Select(row => row.Who));
        Assert.Equal("Elin Dahlgren", (await AskAsync(new(Kind: AuditKind.View))).Rows[0].About);
        Assert.Empty((await AskAsync(new(Kind: AuditKind.SignIn))).Rows);
        Assert.Contains((await AskAsync(new(Person: "dahlgr elin"))).Rows, row => row.Act == AuditAct.Viewed);
        Assert.Contains((await AskAsync(new(Person: "nordin"))).Rows, row => row.Act == AuditAct.Viewed);
        Assert.Empty((await AskAsync(new(Person: "finns inte"))).Rows);
        Assert.Single((await AskAsync(new(Act: AuditAct.Viewed, From: scene.Portal.Today, To: scene.Portal.Today))).Rows);
        Assert.Empty((await AskAsync(new(To: scene.Portal.Today.AddDays(-1)))).Rows);
        Assert.Empty((await AskAsync(new(From: scene.Portal.Today.AddDays(1)))).Rows);
    }

    [Fact]
    public async Task Log_NewestFirst_IsPagedAndCapped()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, [.. Enumerable.Range(0, 60).Select(i => scene.Organisation.Unit($"Klinik {i}"))]);

        var (first, second) = (await AskAsync(new()), await AskAsync(new(Page: 2)));

        Assert.Equal((AuditLogRequest.PageSize, true), (first.Rows.Count, first.HasMore));
        Assert.False(second.HasMore);
        Assert.Empty(first.Rows.Select(row => row.Id).Intersect(second.Rows.Select(row => row.Id)));
        Assert.True(first.Rows[0].AtUtc >= second.Rows[^1].AtUtc);
    }

    [Fact]
    public async Task Export_OfTheLog_StandsInTheLog()
    {
        await using var scope = scene.Portal.As(scene.Administrator);

        var rows = (await scope.Get<AuditLogExportQuery>().HandleAsync(new AuditLogRequest(), Token)).Value;

        Assert.NotEmpty(rows);
        Assert.Equal(["Exported Log"], await scene.TracesAsync(AuditKind.Export));
    }

    [Fact]
    public async Task SignInAndOut_StandInTheLog()
    {
        await using (var nobody = scene.Portal.AsNobody())
        {
            nobody.Get<RequestOrigin>().Set("10.0.0.7", "Firefox, Windows");
            await nobody.Get<RecordSignIn>().HandleAsync(new(scene.Organisation.Id, scene.Trainee.Id, "Demo"), Token);
            await nobody.Get<RecordSignOut>().HandleAsync(Token);
        }

        await using (var scope = scene.Portal.As(scene.Trainee))
            await scope.Get<RecordSignOut>().HandleAsync(Token);

        var row = Assert.Single((await AskAsync(new(Kind: AuditKind.SignIn))).Rows);
        Assert.Equal(("Elin Dahlgren", "10.0.0.7", "Firefox, Windows", "Demo"), (row.Who, row.Address, row.Device, row.Fields));
        Assert.Single((await AskAsync(new(Kind: AuditKind.SignOut))).Rows);
    }

    [Fact]
    public async Task Insight_HoldsOthersLooksByDay_AndNotOnesOwn()
    {
        await SeeAsync(scene.Supervisor);
        scene.Portal.Clock.Advance(TimeSpan.FromMinutes(5));
        await SeeAsync(scene.Supervisor);
        scene.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await SeeAsync(scene.Director);
        await using var scope = scene.Portal.As(scene.Trainee);
        await scope.Get<TimelineQuery>().HandleAsync(null, Token);

        var insight = await scope.Get<InsightQuery>().HandleAsync(1, Token);

        Assert.Equal([scene.Portal.Today, scene.Portal.Today.AddDays(-1)], insight.Days.Select(day => day.Day));
        var (today, yesterday) = (Assert.Single(insight.Days[0].Rows), Assert.Single(insight.Days[1].Rows));
        Assert.Equal(("Karin Wester", 1), (today.Who, today.Times));
        Assert.Equal([Role.DirectorOfStudies], today.Roles);
        Assert.Equal(("Per Nordin", 2, TimeSpan.FromMinutes(5)), (yesterday.Who, yesterday.Times, yesterday.LastUtc - yesterday.FirstUtc));
    }

    [Fact]
    public async Task Insight_OfSomebodyElse_IsEmpty()
    {
        await SeeAsync(scene.Supervisor);
        await using var scope = scene.Portal.As(scene.Director);

        Assert.Empty((await scope.Get<InsightQuery>().HandleAsync(1, Token)).Days);
    }

    private async Task SeeAsync(Membership viewer)
    {
        await using var scope = scene.Portal.As(viewer);
        Assert.True((await scope.Get<TraineeQuery>().HandleAsync(scene.Training.Id, Token)).IsOk);
    }

    private async Task<AuditLogPage> AskAsync(AuditLogRequest request)
    {
        await using var scope = scene.Portal.As(scene.Administrator);
        return (await scope.Get<AuditLogQuery>().HandleAsync(request, Token)).Value;
    }
}
