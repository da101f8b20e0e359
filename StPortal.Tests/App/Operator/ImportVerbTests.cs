using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Imports;

namespace StPortal.Tests.App.Operator;

public sealed class ImportVerbTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        await portal.AddOrganisationAsync("demo-region");
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Import_FlawedLists_EndsWithOneAndNamesEachRow()
    {
        using var lists = SmallCohort.Flawed();
        using var run = new OperatorRun(portal);

        var (status, output, error) = await run.TypeAsync("import", "cohort", lists.Folder, "--organisation", "demo-region");

        Assert.Equal(1, status);
        Assert.StartsWith("Ingenting har ändrats, för listorna har fel (antal rader: 8)", error, StringComparison.Ordinal);
        Assert.Contains("people.csv rad 6, kolumn E-post: Samma adress står redan på rad 2.", output, StringComparison.Ordinal);
        Assert.Contains("trainings.csv rad 5, kolumn Tjänstgöringsgrad: 180 % går inte", output, StringComparison.Ordinal);
        Assert.Contains("placements.csv rad 6, kolumn Från: Dagen \"2023-02-30\" finns inte i kalendern.", output, StringComparison.Ordinal);
        Assert.Contains("placements.csv rad 8, kolumn Omfattning: Med den här raden blir tjänstgöringen 150 % 2023-05-01–2023-05-31", output, StringComparison.Ordinal);
        Assert.Contains("placements.csv rad 9 följer av people.csv rad 6", output, StringComparison.Ordinal);
        Assert.Contains("trainings.csv rad 3, kolumn Regelverk: SOSFS 2015:8 gäller bara", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_FlawedListsSkippingBad_EndsWithNought()
    {
        using var lists = SmallCohort.Flawed();
        using var run = new OperatorRun(portal);

        var first = await run.TypeAsync("import", "cohort", lists.Folder, "--organisation", "demo-region", "--skip-bad");
        var second = await run.TypeAsync("import", "cohort", lists.Folder, "--organisation", "demo-region", "--skip-bad");

        Assert.Equal((0, "", 0, ""), (first.Status, first.Error, second.Status, second.Error));
        Assert.EndsWith("antal nya rader: 12.", first.Output.Trim(), StringComparison.Ordinal);
        Assert.EndsWith("varje hel rad fanns redan.", second.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_UnknownOrganisation_IsAnsweredWithThoseThereAre()
    {
        using var lists = SmallCohort.Clean();
        using var run = new OperatorRun(portal);

        var (status, _, error) = await run.TypeAsync("import", "cohort", lists.Folder, "--organisation", "demo-regoin");

        Assert.Equal((1, "Verksamheten demo-regoin finns inte, de som finns är demo-region."), (status, error.Trim()));
    }

    [Fact]
    public async Task Import_BeforeAnyOrganisation_MigratesAndSaysSo()
    {
        using var lists = SmallCohort.Clean();
        using var run = new OperatorRun();

        var (status, _, error) = await run.TypeAsync("import", "cohort", lists.Folder, "--organisation", "demo-region");

        Assert.Equal((1, "Verksamheten demo-region finns inte, och ingen annan heller: kör seed demo först."), (status, error.Trim()));
    }

    [Fact]
    public async Task Import_NoLists_SaysWhereItLooked()
    {
        using var run = new OperatorRun();

        var (status, _, error) = await run.TypeAsync("import", "cohort", Path.Combine(run.Folder, "saknas"), "--organisation", "demo-region");

        Assert.Equal(1, status);
        Assert.StartsWith("Inga listor hittades i ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithoutOneOfTheLists_SaysWhichWasNotThere()
    {
        using var lists = SmallCohort.Clean();
        File.Move(Path.Combine(lists.Folder, "courses.csv"), Path.Combine(lists.Folder, "cuorses.csv"));
        using var run = new OperatorRun(portal);

        var (status, output, _) = await run.TypeAsync("import", "cohort", lists.Folder, "--organisation", "demo-region");

        Assert.Equal(0, status);
        Assert.Contains("Listan courses fanns inte med.", output, StringComparison.Ordinal);
    }
}
