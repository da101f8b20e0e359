using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Curricula;
using StPortal.Domain.Evidence;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Supervision;

namespace StPortal.Tests.Infrastructure.People;

public sealed class DeactivateMemberTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deactivate_WithASuccessor_MovesWhatIsOpenFromToday()
    {
        await using var here = await Administration.StartAsync();
        var (leaver, successor, trainee) = await AddAsync(here);
        await using var scope = here.AsAdministrator();

        var tasks = (await scope.Get<LeaverTasksQuery>().HandleAsync(leaver.Id, Token)).Value;
        var left = await scope.Get<DeactivateMember>().HandleAsync(new(leaver.Id, successor.Id), Token);

        Assert.Equal((1, 1), (tasks.Mandates.Count, tasks.WaitingClaims));
        Assert.Contains(tasks.Successors, one => one.Id == successor.Id);
        Assert.True(left.IsOk);
        await using var context = scope.NewContext();
        var mandates = await context.SupervisorMandates.OrderBy(one => one.From).ToListAsync(Token);
        Assert.Equal((leaver.Id, here.Portal.Today.AddDays(-1)), (mandates[0].SupervisorId, mandates[0].To));
        Assert.Equal((successor.Id, here.Portal.Today, null), (mandates[1].SupervisorId, mandates[1].From, mandates[1].To));
        await using var theirs = here.Portal.As(successor);
        var waiting = Assert.Single(await theirs.Get<WorkItemsQuery>().HandleAsync(Token));
        Assert.Equal(trainee.FullName, waiting.Subject);
    }

    [Fact]
    public async Task Deactivate_WithoutASuccessor_EndsTheMandates()
    {
        await using var here = await Administration.StartAsync();
        var (leaver, _, _) = await AddAsync(here);
        await using var scope = here.AsAdministrator();

        await scope.Get<DeactivateMember>().HandleAsync(new(leaver.Id), Token);

        await using var context = scope.NewContext();
        Assert.Equal(here.Portal.Today.AddDays(-1), (await context.SupervisorMandates.SingleAsync(Token)).To);
    }

    [Fact]
    public async Task Deactivate_ForTheTraineeConcerned_IsRefusedAndNothingHappens()
    {
        await using var here = await Administration.StartAsync();
        var (leaver, _, trainee) = await AddAsync(here);
        await using var scope = here.AsAdministrator();

        var refused = await scope.Get<DeactivateMember>().HandleAsync(new(leaver.Id, trainee.Id), Token);

        Assert.IsType<SuccessorCannotTakeOver>(refused.Refusal);
        Assert.Equal(MembershipStatus.Active, (await scope.Get<MemberQuery>().HandleAsync(leaver.Id, Token)).Value.Status);
    }

    [Fact]
    public async Task Deactivated_IsOutAtOnce_AndBackWhenActivated()
    {
        await using var here = await Administration.StartAsync();
        var (leaver, successor, _) = await AddAsync(here);
        await using var scope = here.AsAdministrator();
        await scope.Get<DeactivateMember>().HandleAsync(new(leaver.Id, successor.Id), Token);

        await using (var theirs = here.Portal.As(leaver))
            Assert.Null(await theirs.Get<ActorSource>().FindAsync(Token));
        await scope.Get<ReactivateMember>().HandleAsync(leaver.Id, Token);
        await using var again = here.Portal.As(leaver);

        Assert.NotNull(await again.Get<ActorSource>().FindAsync(Token));
    }

    private static async Task<(Membership Leaver, Membership Successor, Membership Trainee)> AddAsync(Administration here)
    {
        var organisation = here.Organisation;
        var (leaver, successor, trainee) = (
            organisation.Member("Sten", "Bort", here.Clinic), organisation.Member("Nya", "Handledaren", here.Clinic), organisation.Member("Nora", "Ek", here.Clinic));
        var training = trainee.Training(here.Clinic);
        var course = Course.Create(organisation.Id, training.Id, new CourseDetails("Ledarskap", new(2026, 3, 1), 2)).Value;
        var claim = new GoalClaim(organisation.Id, training.Id, "STa5", EvidenceKind.Course, course.Id, ActivityCode.Course);
        claim.Propose(leaver.Id, null, here.Portal.Clock.GetUtcNow().UtcDateTime);
        await here.Portal.AddAsync(
            organisation.Id, leaver, successor, trainee, leaver.Has(Role.Supervisor, here.Clinic), successor.Has(Role.Supervisor, here.Clinic),
            trainee.Has(Role.Trainee, here.Clinic), training, training.SupervisedBy(leaver, MandateKind.Principal), course, claim);
        return (leaver, successor, trainee);
    }
}
