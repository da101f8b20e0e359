using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;
using StPortal.Tests.Infrastructure;

namespace StPortal.Tests.EndToEnd;

/// <summary>A trainee in the demo whom no other test touches: in psychiatry, with the demo's supervisor as principal.</summary>
internal static class JourneySeed
{
    public const string Trainee = "Linnéa Vägström";

    public static async Task AddTraineeAsync(
        IServiceProvider services, CancellationToken cancellationToken, string given = "Linnéa", string family = "Vägström")
    {
        await using var scope = services.CreateAsyncScope();
        var personas = await scope.ServiceProvider.GetRequiredService<DemoPersonasQuery>().HandleAsync(cancellationToken);
        var supervisor = personas.First(one => one.Name == Persona.Supervisor);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(supervisor.OrganisationId);
        await using var context = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        var organisation = await context.Organisations.SingleAsync(one => one.Id == supervisor.OrganisationId, cancellationToken);
        var principal = await context.Memberships.SingleAsync(one => one.Id == supervisor.MembershipId, cancellationToken);
        var unit = await context.Units.SingleAsync(one => one.Id == principal.UnitId, cancellationToken);
        var trainee = Membership.Create(organisation.Id, given, family, $"demo.{SwedishText.ForSearch(given)}.{SwedishText.ForSearch(family)}@vattersjo.example").Value;
        trainee.Describe("ST-läkare", null, null, unit.Id);
        var training = trainee.Training(unit, "psykiatri", start: "2026-01-01", plannedEnd: "2031-06-30");
        _ = training.AddPlacement(new PlacementDetails(
            unit.Name, unit.Id, new DateOnly(2026, 1, 1), new DateOnly(2027, 6, 30), 100, principal.Id)).Value;
        context.AddRange(trainee, trainee.Has(Role.Trainee), training, training.SupervisedBy(principal, from: "2026-01-01"));
        await context.SaveChangesAsync(cancellationToken);
    }
}
