using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Imports;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Imports;

/// <summary>Takes a region's lists into its organisation: all of it, or with <c>SkipBad</c> all that is clean, in one transaction.</summary>
public sealed class ImportCohort(IDbContextFactory<StPortalDbContext> factory, CurrentUser user, TimeProvider clock)
{
    public sealed record Input(CohortLists Lists, bool SkipBad);

    public async Task<Result<ImportReport>> HandleAsync(Input input, CancellationToken cancellationToken)
    {
        // Only the service itself imports: it makes people and roles, which no member may do unseen.
        if (user.OrganisationId is not { } organisationId || user.MembershipId is not null)
            return new NotFound();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var there = await CohortInSystem.LoadAsync(context, input.Lists, cancellationToken);
        var reading = CohortListReader.Read(input.Lists, there.Known, clock.Today());
        var units = new UnitPlanner(organisationId, await context.Units.OrderBy(unit => unit.Id).ToListAsync(cancellationToken));
        var builder = new CohortBuilder(context, organisationId, there, units, clock.Today());
        builder.Build(reading);

        List<RowFlaw> flaws = [.. reading.Flaws.Concat(builder.Flaws).OrderBy(flaw => flaw.Row.List).ThenBy(flaw => flaw.Row.Line)];
        var isSaved = flaws.Count == 0 || input.SkipBad;
        if (isSaved)
            await context.SaveChangesAsync(cancellationToken);
        var counts = input.Lists.Names.OrderBy(name => name.Key)
            .Select(name => CountOf(name.Key, name.Value, input.Lists, reading, flaws, builder));
        return new ImportReport([.. counts], flaws, reading.Consequences, reading.Warnings, units.Added.Count(), isSaved);
    }

    private static ListCount CountOf(
        ListName list, string name, CohortLists lists, CohortReading reading, List<RowFlaw> flaws, CohortBuilder builder)
    {
        var rows = lists.Of(list).Count();
        var bad = flaws.Where(flaw => flaw.Row.List == list).Select(flaw => flaw.Row.Line).Distinct().Count();
        var following = reading.Consequences.Count(row => row.Row.List == list);
        var made = builder.MadeIn(list);
        var warnings = reading.Warnings.Count(warning => warning.Row.List == list);
        return new ListCount(list, name, rows, made, rows - bad - following - made, bad, following, warnings);
    }
}
