using Microsoft.Extensions.DependencyInjection;
using StPortal.App.Features.Cohorts;
using StPortal.Infrastructure.Cohorts;
using StPortal.Tests.Infrastructure;
using StPortal.Tests.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

/// <summary>What of the cohort goes into a file.</summary>
public sealed class CohortSheetTests : BlazorTestBase
{
    [Fact]
    public async Task Sheet_OfTheCohort_HoldsEveryPageWithReasonsFiguresAndDays()
    {
        UseLanguage("en");
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        for (var i = 0; i < 26; i++)
            await scene.AddTraineeAsync("Kim", "Alm");
        await scene.AddTraineeAsync("Hanna", "Öberg", assessedDaysAgo: 104, supervised: false);
        await scene.AddTraineeAsync("Sten", "Utanför", scene.Surgery);
        await using var scope = scene.Portal.As(scene.Director);
        Services.AddScoped<AttentionWords>();

        var rows = await scope.Get<CohortExportQuery>().HandleAsync(new CohortRequest { PageSize = 25 }, Xunit.TestContext.Current.CancellationToken);
        var sheet = ActivatorUtilities.CreateInstance<CohortSheet>(Services).Of(rows.Value);

        Assert.Equal(27, sheet.Rows.Count);
        Assert.Equal(
            ["Namn", "Specialitet", "Regelverk", "Enhet", "Handledare", "Uppföljningsbehov", "Månader gångna", "Månader räknade", "Delmål intygade",
                "Delmål alla", "Bedömningar 90 dagar", "Nästa milstolpe", "Dag"],
            sheet.Columns);
        Assert.Equal(
            ["Hanna Öberg", "Internmedicin", "2021:8", "Medicinkliniken", null, "Saknar huvudansvarig handledare; Ingen bedömning på 104 dagar", 34.8m,
                34.8m, 0, 24, 0, "Planerat slut", new DateOnly(2029, 6, 30)],
            sheet.Rows[0]);
    }

    [Fact]
    public async Task Export_ForSomebodyWithoutCohort_IsAsAMissingPage()
    {
        await using var scene = await CohortScene.StartAsync(await TestPortal.StartAsync());
        await scene.AddTraineeAsync("Kim", "Alm");
        await using var scope = scene.Portal.As(scene.Organisation.Member("Nils", "Utanför"));

        var rows = await scope.Get<CohortExportQuery>().HandleAsync(new CohortRequest(), Xunit.TestContext.Current.CancellationToken);

        Assert.IsType<StPortal.Domain.NotFound>(rows.Refusal);
    }

    [Fact]
    public void Address_OfTheFile_KeepsFiltersAndOrder_AndNoPage()
    {
        var view = new CohortView(new CohortRequest { Search = "öberg", Sort = CohortSort.Goals, Page = 3 }, Compact: true, CohortFolds.Fine);

        Assert.Equal("/kohort/export?sok=%C3%B6berg&sortera=delmal&format=csv", view.ToExport("csv"));
        Assert.Equal("/kohort/export?format=xlsx", CohortView.Usual.ToExport("xlsx"));
    }
}
