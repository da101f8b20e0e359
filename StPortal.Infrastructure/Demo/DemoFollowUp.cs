using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Infrastructure.Demo;

/// <summary>
/// The director among the personas follows up one of those who need it already, so that all three groups of the cohort are seen. Asks the
/// stored rows, which are there once the trainees are committed.
/// </summary>
internal static class DemoFollowUp
{
    public static async Task AddAsync(StPortalDbContext context, IReadOnlyList<DemoPersonSpec> cast, DateTime now, CancellationToken cancellationToken)
    {
        var spec = cast.First(person => person.Role == Role.DirectorOfStudies);
        var director = await context.Memberships.AsNoTracking()
            .SingleAsync(member => member.GivenName == spec.Given && member.FamilyName == spec.Family, cancellationToken);
        var unitId = await context.RoleAssignments.Where(role => role.MembershipId == director.Id && role.Role == Role.DirectorOfStudies)
            .Select(role => role.UnitId).SingleAsync(cancellationToken);
        var tree = new UnitTree(await context.Units.AsNoTracking().Select(unit => new UnitTree.Node(unit.Id, unit.ParentId, unit.Name)).ToListAsync(cancellationToken));
        var rows = await context.CohortRows.AsNoTracking().Where(row => row.NeedsFollowUp).OrderBy(row => row.SortName).ToListAsync(cancellationToken);
        var reach = unitId is { } unit ? tree.WithDescendants(unit) : null;
        // Not the only one: somebody is left to need the director.
        if (rows.Where(row => reach is null || reach.Contains(row.UnitId)).Skip(1).FirstOrDefault() is not { } chosen)
            return;
        context.Add(AttentionAcknowledgement.Create(
            director.OrganisationId, director.Id, chosen.Id, chosen.AttentionKey, DemoTexts.FollowUp, now.AddDays(-3)).Value);
        await context.SaveChangesAsync(cancellationToken);
    }
}
