using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>What the browser tests need beyond the demo that the portal seeds by itself: somebody who may be deactivated.</summary>
internal static class PersonaSeed
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>();
        Guid organisationId;
        await using (var shared = await factory.CreateDbContextAsync(cancellationToken))
            organisationId = (await shared.Organisations.SingleAsync(one => one.Slug == "demo-region", cancellationToken)).Id;
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(organisationId);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var member = Membership.Create(organisationId, "Sten", "Bortgång", "demo.sten.bortgang@vattersjo.example").Value;
        context.Add(member);
        context.Add(new RoleAssignment(organisationId, member.Id, Role.Supervisor, null, new DateOnly(2020, 1, 1)));
        await context.SaveChangesAsync(cancellationToken);
        await PeopleSeed.RunAsync(services, organisationId, cancellationToken);
    }
}
