using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Infrastructure.Cohorts;

/// <summary>Filter, search, order and pages.</summary>
public sealed class CohortOrderTests : IAsyncLifetime
{
    private CohortScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await CohortScene.StartAsync(await TestPortal.StartAsync());

    public async ValueTask DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Sort_Name_PutsSwedishLettersLastAndInOrder()
    {
        foreach (var family in new[] { "Öberg", "Ängman", "Zander", "Åkesson", "Alm" })
            await scene.AddTraineeAsync("Kim", family);

        Assert.Equal(["Kim Alm", "Kim Zander", "Kim Åkesson", "Kim Ängman", "Kim Öberg"], await NamesAsync(new CohortRequest()));
        Assert.Equal("Kim Öberg", (await NamesAsync(new CohortRequest { Descending = true }))[0]);
    }

    [Fact]
    public async Task Group_ByNeed_ComesBeforeTheSort()
    {
        await scene.AddTraineeAsync("Kim", "Alm");
        await scene.AddTraineeAsync("Kim", "Zander", supervised: false);

        Assert.Equal(["Kim Zander", "Kim Alm"], await NamesAsync(new CohortRequest()));
        Assert.Equal(["Kim Alm", "Kim Zander"], await NamesAsync(new CohortRequest { GroupByNeed = false }));
    }

    [Fact]
    public async Task Sort_EveryColumn_BothWays()
    {
        var first = await scene.AddTraineeAsync("Kim", "Alm", change: t => Serve(t, "2024-01-01", "2025-01-01"), supervised: false);
        var second = await scene.AddTraineeAsync("Kim", "Berg", change: t => Serve(t, "2024-01-01", "2026-06-30", next: "2027-01-01"), assessedDaysAgo: 200);
        await scene.Portal.AddAsync(scene.Organisation.Id, [scene.Signed(first, 10), .. scene.Attested(second)]);

        foreach (var (sort, expected) in new[]
        {
            (CohortSort.Name, "Kim Alm"),
            (CohortSort.Attention, "Kim Alm"),
            (CohortSort.Time, "Kim Alm"),
            (CohortSort.Goals, "Kim Alm"),
            (CohortSort.Assessments, "Kim Berg"),
            (CohortSort.Next, "Kim Berg"),
        })
        {
            Assert.Equal(expected, (await NamesAsync(new CohortRequest { Sort = sort }))[0]);
            Assert.NotEqual(expected, (await NamesAsync(new CohortRequest { Sort = sort, Descending = true }))[0]);
        }
    }

    [Fact]
    public async Task Sort_Unit_PutsSwedishLettersLast()
    {
        await scene.Portal.AddAsync(scene.Organisation.Id, scene.Director.Has(StPortal.Domain.People.Role.HeadOfDepartment));
        await scene.AddTraineeAsync("Kim", "Alm", scene.Surgery);
        await scene.AddTraineeAsync("Kim", "Berg");

        Assert.Equal(["Kim Berg", "Kim Alm"], await NamesAsync(new CohortRequest { Sort = CohortSort.Unit }));
    }

    [Theory]
    [InlineData("oberg")]
    [InlineData("ÖBERG hanna")]
    [InlineData(" hanna  öb ")]
    public async Task Search_WithoutDots_FindsOberg(string text)
    {
        await scene.AddTraineeAsync("Hanna", "Öberg");
        await scene.AddTraineeAsync("Hanna", "Alm");

        Assert.Equal(["Hanna Öberg"], await NamesAsync(new CohortRequest { Search = text }));
    }

    [Fact]
    public async Task Filter_EachOne_LetsOnlyItsOwnThrough()
    {
        var flagged = await scene.AddTraineeAsync("Kim", "Alm", supervised: false);
        await scene.AddTraineeAsync("Kim", "Berg");
        var surgeon = scene.Organisation.Member("Kim", "Carlsson");
        await scene.Portal.AddAsync(
            scene.Organisation.Id, surgeon, surgeon.Training(scene.Medicine, "kirurgi", RegulationCode.Sosfs20158, plannedEnd: "2028-12-31"));

        Assert.Equal(["Kim Alm", "Kim Carlsson"], await NamesAsync(new CohortRequest { Rule = AttentionRule.NoPrincipalSupervisor }));
        Assert.Equal(["Kim Carlsson"], await NamesAsync(new CohortRequest { SpecialtyKey = "kirurgi" }));
        Assert.Equal(["Kim Carlsson"], await NamesAsync(new CohortRequest { Regulation = RegulationCode.Sosfs20158 }));
        Assert.Equal(["Kim Berg"], await NamesAsync(new CohortRequest { SupervisorId = scene.Supervisor.Id }));
        Assert.Equal(3, (await NamesAsync(new CohortRequest { UnitId = scene.Medicine.Id })).Count);
        Assert.Empty(await NamesAsync(new CohortRequest { UnitId = scene.Surgery.Id }));
        Assert.Empty(await NamesAsync(new CohortRequest { Status = TrainingStatus.Paused }));
        Assert.Equal(flagged.Id, (await scene.AskAsync(scene.Director)).Rows[0].TrainingId);
    }

    [Fact]
    public async Task Page_IsCappedStableAndNeverPastTheLast()
    {
        for (var i = 0; i < 60; i++)
            await scene.AddTraineeAsync("Kim", "Samma");

        var pages = new List<CohortPage>();
        foreach (var number in new[] { 1, 2, 3 })
            pages.Add(await scene.AskAsync(scene.Director, new CohortRequest { Page = number, PageSize = 1 }));

        Assert.All(pages, page => Assert.Equal((25, 3), (page.PageSize, page.Pages)));
        Assert.Equal(60, pages.SelectMany(page => page.Rows).Select(row => row.TrainingId).Distinct().Count());
        Assert.Equal(3, (await scene.AskAsync(scene.Director, new CohortRequest { Page = 99, PageSize = 25 })).Page);
        Assert.Equal(500, (await scene.AskAsync(scene.Director, new CohortRequest { PageSize = 100_000 })).PageSize);
    }

    private static void Serve(Training training, string from, string to, string? next = null)
    {
        training.AddPlacement(new PlacementDetails("Medicinkliniken", null, Day(from), Day(to), 100, null));
        if (next is not null)
            training.AddPlacement(new PlacementDetails("Kardiologi", null, Day(next), Day("2027-06-30"), 100, null));
    }

    private async Task<IReadOnlyList<string>> NamesAsync(CohortRequest request) =>
        [.. (await scene.AskAsync(scene.Director, request)).Rows.Select(row => row.Name)];
}
