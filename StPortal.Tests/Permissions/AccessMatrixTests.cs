using System.Reflection;
using StPortal.Domain;
using StPortal.Domain.People;
using StPortal.Infrastructure;

namespace StPortal.Tests.Permissions;

/// <summary>
/// The access matrix against every use case: each standing here, in another unit and in another organisation. A use case that nobody
/// has declared fails the first test.
/// </summary>
public sealed class AccessMatrixTests(AccessWorld world) : IClassFixture<AccessWorld>
{
    public static TheoryData<string> UseCases => [.. Probes.All.Select(probe => probe.UseCase.Name)];

    public static TheoryData<string> DraftUseCases => [.. Probes.OfDrafts.Select(probe => probe.UseCase.Name)];

    [Fact]
    public void EveryUseCase_IsDeclared() => Assert.Equal(
        UseCaseTypes(typeof(InfrastructureServices).Assembly).Select(type => type.Name).Order(StringComparer.Ordinal),
        Probes.All.Concat(Probes.OfDrafts).Select(probe => probe.UseCase).Concat(Probes.AboutTheActor.Keys)
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void UseCaseTypes_Always_SeesOne() =>
        Assert.Contains(typeof(UndeclaredUseCase), UseCaseTypes(typeof(AccessMatrixTests).Assembly));

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task UseCase_AskedByEachStanding_LetsInWhomTheMatrixNames(string useCase)
    {
        var probe = Probes.All.Single(one => one.UseCase.Name == useCase);
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var declared = probe.IsDeclaredFor(standing);

            Assert.True(declared == await LetsInAsync(probe, standing, Distance.Here), $"{standing} here: declared {declared}");
            Assert.False(await LetsInAsync(probe, standing, Distance.OtherUnit), $"{standing} of another unit was let in");
            Assert.False(await LetsInAsync(probe, standing, Distance.OtherOrganisation), $"{standing} of another organisation was let in");
        }
    }

    [Theory]
    [MemberData(nameof(DraftUseCases))]
    public async Task DraftUseCase_AskedByAnybodyElse_IsAsIfItWereMissing(string useCase)
    {
        var probe = Probes.OfDrafts.Single(one => one.UseCase.Name == useCase);
        foreach (var standing in Enum.GetValues<Standing>())
        {
            foreach (var distance in Enum.GetValues<Distance>())
                Assert.False(await LetsInAsync(probe, standing, distance), $"{standing} {distance} was let in");
        }
    }

    /// <summary>The matrix asks about one training; this mixes everybody with everything of a neighbour's.</summary>
    [Fact]
    public async Task RandomPairs_OfActorAndId_NeverReachAnotherOrganisation()
    {
        var neighbour = await world.NeighbourAsync();
        Probe[] probes = [.. Probes.All, .. Probes.OfDrafts];
        var standings = Enum.GetValues<Standing>();
        var distances = Enum.GetValues<Distance>();
        // Always the same draw, so that what fails once fails again.
        var random = new Random(20261127);
        for (var i = 0; i < 2000; i++)
        {
            var (probe, standing, distance) = (probes[random.Next(probes.Length)], standings[random.Next(standings.Length)], distances[random.Next(distances.Length)]);
            await using var scope = world.Portal.As(world.Person(standing, distance));

            var refusal = await probe.AskAsync(scope, neighbour, TestContext.Current.CancellationToken);

            Assert.True(refusal is NotFound, $"{probe.UseCase.Name} let {standing} {distance} at a neighbour's");
        }
    }

    private async Task<bool> LetsInAsync(Probe probe, Standing standing, Distance distance)
    {
        await using var scope = world.Portal.As(world.Person(standing, distance));
        return await probe.AskAsync(scope, world, TestContext.Current.CancellationToken) is not NotFound;
    }

    private static IEnumerable<Type> UseCaseTypes(Assembly assembly) => assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false })
        .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Any(method => method.Name == "HandleAsync"));

    private sealed class UndeclaredUseCase
    {
        public Task HandleAsync() => Task.CompletedTask;
    }
}
