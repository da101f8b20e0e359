using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Tests.EndToEnd;

/// <summary>One invented person for each role, so that the shell can be tried as all of them.</summary>
internal static class PersonaSeed
{
    private static readonly (string Given, string Family, Role[] Roles)[] People =
    [
        ("Nora", "Forsell", [Role.Trainee]),
        ("Karim", "Haddad", [Role.Supervisor]),
        ("Johan", "Bergqvist", [Role.Assessor]),
        ("Karin", "Wester", [Role.DirectorOfStudies, Role.Supervisor]),
        ("Eva", "Thorell", [Role.HeadOfDepartment]),
        ("Maria", "Lindqvist", [Role.TrainingManager]),
        ("Olle", "Sand", [Role.LocalAdministrator]),
        ("Ylva", "Asp", [Role.SystemAdministrator]),
        ("Sten", "Bortgång", [Role.Supervisor]),
    ];

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<StPortalDbContext>>();
        var organisation = new Organisation("demo-region", "Region Vättersjö", "Region Vättersjö");
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForOrganisation(organisation.Id);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        context.Add(organisation);
        var unit = new Unit(organisation.Id, "Vuxenpsykiatri Vättersjö", UnitKind.Clinic);
        context.Add(unit);
        foreach (var (given, family, roles) in People)
        {
            var email = $"demo.{given}.{family}@vattersjo.example".ToLowerInvariant().Replace('å', 'a');
            var member = Membership.Create(organisation.Id, given, family, email).Value;
            member.Describe(null, null, null, unit.Id);
            context.Add(member);
            context.AddRange(roles.Select(role => new RoleAssignment(organisation.Id, member.Id, role, unit.Id, new DateOnly(2020, 1, 1))));
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
