using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Cohorts;
using StPortal.Infrastructure.Data;
using StPortal.Infrastructure.Data.Bulk;
using StPortal.Infrastructure.Demo;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Load;

/// <summary>
/// Fills the database with invented organisations, to measure on. Entities make the rows and so keep to their rules; the rows go in by
/// bulk insert and leave no audit trail. An organisation that is there already is left as it is; each one stands or falls as a whole.
/// </summary>
public sealed class LoadSeeder(StPortalDbContextOptions options, CohortRebuilder cohort, TimeProvider clock)
{
    /// <summary>How many rows of evidence are held in memory at a time, about.</summary>
    private const int EvidencePerBatch = 5_000;

    /// <summary>Puts in what is missing; gives each organisation as it is done.</summary>
    public async IAsyncEnumerable<LoadedOrganisation> SeedAsync(LoadSize size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; number <= size.Organisations; number++)
        {
            if (await SeedOrganisationAsync(size, number, cancellationToken) is { } loaded)
                yield return loaded;
        }
    }

    private async Task<LoadedOrganisation?> SeedOrganisationAsync(LoadSize size, int number, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Provregion {number:D2}");
        var organisation = new Organisation(LoadSize.SlugOf(number), name, name);
        var user = new CurrentUser();
        user.ActForOrganisation(organisation.Id);
        await using var context = options.NewContext(user);
        if (await context.Organisations.AnyAsync(o => o.Slug == organisation.Slug, cancellationToken))
            return null;
        await using var target = await BulkWriter.OpenAsync(context, cancellationToken);
        var writer = new BulkWriter(context, target);
        var house = new LoadHouseBuilder(organisation, number, size.TraineesOf(number), clock.Today());
        // The cohort's rows follow after the commit; the mark sees to it that they do even if this is broken off in between.
        house.Rows.Add(new CohortMark(organisation.Id, CohortMarkKind.Organisation, organisation.Id, clock.GetUtcNow().UtcDateTime));
        foreach (var rows in Batches(house, house.Build(), size, number))
            await writer.WriteAsync(rows, cancellationToken);
        await target.CommitAsync(cancellationToken);
        await cohort.RebuildAllAsync(organisation.Id, cancellationToken);
        return new LoadedOrganisation(organisation.Slug, number, size.TraineesOf(number), size.EvidenceOf(number));
    }

    /// <summary>The house first, then trainees by the batch. A batch is written before the next is made.</summary>
    private static IEnumerable<IReadOnlyCollection<object>> Batches(LoadHouseBuilder house, DemoOrganisation organisation, LoadSize size, int number)
    {
        var evidence = 0;
        for (var i = 0; i < size.TraineesOf(number); i++)
        {
            var random = LoadStories.RandomFor(number, i);
            var story = LoadStories.Of(i, random);
            var trainee = house.AddTrainee(organisation.Units[story.Clinic]);
            var own = size.EvidenceOf(number, i);
            house.Rows.AddRange(LoadTraineeBuilder.Build(organisation, story, trainee, i, own, random));
            evidence += own;
            if (evidence < EvidencePerBatch)
                continue;
            yield return house.Rows;
            house.Rows.Clear();
            evidence = 0;
        }

        yield return house.Rows;
    }
}
