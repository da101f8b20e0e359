using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>A supervisor with a trainee of the demo's to hand over, and somebody to hand over to.</summary>
internal static class PeopleSeed
{
    public const string Leaver = "Lars Leaver";
    public const string Successor = "Sara Successor";

    public static async Task RunAsync(IServiceProvider services, Guid organisationId, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(organisationId);
        await using var context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>().CreateDbContextAsync(cancellationToken);
        var leaver = Membership.Create(organisationId, "Lars", "Leaver", "demo.lars.leaver@vattersjo.example").Value;
        var successor = Membership.Create(organisationId, "Sara", "Successor", "sara.successor@vattersjo.example").Value;
        var training = await context.Trainings
            .Where(one => context.Memberships.Any(member => member.Id == one.TraineeId && !member.Email.StartsWith("demo.")))
            .OrderBy(one => one.Id).FirstAsync(cancellationToken);
        context.AddRange(leaver, successor);
        foreach (var member in new[] { leaver, successor })
            context.Add(new RoleAssignment(organisationId, member.Id, Role.Supervisor, null, new DateOnly(2020, 1, 1)));
        context.Add(new SupervisorMandate(organisationId, training.Id, leaver.Id, MandateKind.Principal, new DateOnly(2020, 1, 1), null));
        await context.SaveChangesAsync(cancellationToken);
    }
}
