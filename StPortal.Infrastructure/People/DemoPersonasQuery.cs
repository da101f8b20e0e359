using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StPortal.Domain.People;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.People;

/// <summary>
/// Whom one can sign in as in the demo: asked before anybody is signed in, so it names each demo organisation in turn. It is
/// registered only where the demo sign-in is on.
/// </summary>
public sealed class DemoPersonasQuery(StPortalDbContextOptions options, IOptions<DataOptions> data, TimeProvider clock)
{
    /// <summary>Slugs of the organisations that demo seeding makes; no other organisation is ever offered.</summary>
    public static IReadOnlyList<string> DemoSlugs { get; } = ["demo-region", "demo-klinik"];

    public const int Cap = 200;

    private const string FeaturedPrefix = "demo.";

    public async Task<IReadOnlyList<DemoPersona>> HandleAsync(CancellationToken cancellationToken)
    {
        await using var shared = new StPortalDbContextFactory(options, data, new CurrentUser()).CreateDbContext();
        var organisations = await shared.Organisations.AsNoTracking()
            .Where(o => DemoSlugs.Contains(o.Slug))
            .Select(o => new { o.Id, o.Name, o.Slug })
            .ToListAsync(cancellationToken);
        var personas = new List<DemoPersona>();
        foreach (var organisation in organisations.OrderByDescending(o => o.Slug, StringComparer.Ordinal))
            personas.AddRange(await OfOrganisationAsync(organisation.Id, organisation.Name, cancellationToken));
        return personas;
    }

    private async Task<IReadOnlyList<DemoPersona>> OfOrganisationAsync(Guid id, string name, CancellationToken cancellationToken)
    {
        var asOrganisation = new CurrentUser();
        asOrganisation.ActForOrganisation(id);
        var today = clock.Today();
        await using var context = new StPortalDbContextFactory(options, data, asOrganisation).CreateDbContext();
        var rows = await context.RoleAssignments.AsNoTracking()
            .Where(role => role.From <= today && (role.To == null || role.To >= today))
            .Join(context.Memberships.Where(m => m.Status == MembershipStatus.Active), role => role.MembershipId, m => m.Id,
                (role, m) => new
                {
                    m.Id,
                    m.GivenName,
                    m.FamilyName,
                    m.Email,
                    m.Title,
                    m.SortName,
                    role.Role,
                    Unit = context.Units.Where(u => u.Id == (role.UnitId ?? m.UnitId)).Select(u => u.Name).FirstOrDefault(),
                })
            // The featured first: an imported cohort alone may fill the cap.
            .OrderByDescending(row => row.Email.StartsWith(FeaturedPrefix))
            .ThenBy(row => row.SortName).ThenBy(row => row.Id).ThenBy(row => row.Role)
            .Take(Cap)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DemoPersona(
            id, row.Id, name, $"{row.GivenName} {row.FamilyName}", row.Email, row.Role, row.Unit,
            row.Email.StartsWith(FeaturedPrefix, StringComparison.Ordinal)))];
    }
}
