using Microsoft.EntityFrameworkCore;
using StPortal.Domain.Cohorts;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>The condition in the database lets through exactly whom the permission does, for whoever asks.</summary>
public sealed class CohortReachTests
{
    private const int Actors = 300;

    [Fact]
    public async Task Within_RandomActors_AgreesWithThePermission()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        Unit[] units = [scene.Medicine, scene.Surgery, scene.Organisation.Unit("Kardiologen"), scene.Organisation.Unit("Akuten")];
        await scene.Portal.AddAsync(scene.Organisation.Id, units[2], units[3]);
        for (var i = 0; i < 8; i++)
            await scene.AddTraineeAsync("Kim", $"Efternamn{i}", units[i % units.Length]);
        await using var scope = scene.Portal.AsOrganisation(scene.Organisation.Id);
        await using var context = scope.NewContext();
        var all = await context.CohortRows.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var random = new Random(20261124);
        var sizes = new HashSet<int>();

        for (var i = 0; i < Actors; i++)
        {
            var actor = RandomActor(random, scene, units, all);

            var let = await context.CohortRows.AsNoTracking().Within(actor).Select(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);

            var may = all.Where(row => CohortsPermissions.MayRead(actor, new TrainingSubject(row.Id, row.TraineeId, row.UnitId, row.Regulation)));
            Assert.Equal(may.Select(row => row.Id).Order(), let.Order());
            sizes.Add(let.Count);
        }

        // Nobody, some and all: the comparison has seen each.
        Assert.Contains(0, sizes);
        Assert.Contains(all.Count, sizes);
        Assert.True(sizes.Count > 4);
    }

    private static Actor RandomActor(Random random, CohortScene scene, Unit[] units, List<StoredCohortRow> rows)
    {
        T Any<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        var roles = Enumerable.Range(0, random.Next(4)).Select(_ => new HeldRole(
            Any(Enum.GetValues<Role>()),
            random.Next(5) == 0 ? null : Enumerable.Range(0, random.Next(3)).Select(_ => Any(units).Id).ToHashSet()));
        var mandates = Enumerable.Range(0, random.Next(4)).Select(_ => new HeldMandate(
            Any(rows).Id, Any(Enum.GetValues<MandateKind>()), Day("2024-01-01"), null));
        var trainee = random.Next(3) == 0 ? Any(rows).TraineeId : Guid.NewGuid();
        return new Actor(scene.Organisation.Id, "Region", trainee, "Någon", null, scene.Portal.Today, [.. roles], [.. mandates]);
    }
}
