using StPortal.Domain.People;
using StPortal.Infrastructure.People;
using StPortal.Infrastructure.Trainings;

namespace StPortal.Tests.Permissions;

/// <summary>A name is found by those who may open the page that it leads to, and by nobody else.</summary>
public sealed class SearchPeopleAccessTests(AccessWorld world) : IClassFixture<AccessWorld>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<Standing> Standings => [.. Enum.GetValues<Standing>()];

    [Theory]
    [MemberData(nameof(Standings))]
    public async Task Search_AskedByEachStanding_FindsWhomThePageOpensFor(Standing standing)
    {
        foreach (var distance in Enum.GetValues<Distance>())
        {
            // The trainee's own training is a page of its own.
            var opens = standing != Standing.Trainee && await OpensAsync(standing, distance);

            Assert.Equal(opens, await FindsAsync(standing, distance));
            Assert.True(distance == Distance.Here || !opens);
        }
    }

    [Fact]
    public async Task Search_Nobody_FindsNobody()
    {
        await using var scope = world.Portal.AsNobody();

        Assert.Empty((await scope.Get<SearchPeopleQuery>().HandleAsync("PersonTrainee", Token)).People);
    }

    private async Task<bool> FindsAsync(Standing standing, Distance distance)
    {
        await using var scope = world.Portal.As(world.Person(standing, distance));
        var found = await scope.Get<SearchPeopleQuery>().HandleAsync("PersonTrainee", Token);
        return found.People.Any(person => person.TrainingId == world.Training.Id);
    }

    private async Task<bool> OpensAsync(Standing standing, Distance distance)
    {
        await using var scope = world.Portal.As(world.Person(standing, distance));
        return (await scope.Get<TraineeQuery>().HandleAsync(world.Training.Id, Token)).IsOk
            || (await scope.Get<TrainingPeriodQuery>().HandleAsync(world.Training.Id, Token)).IsOk;
    }
}
