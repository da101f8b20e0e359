using Bunit;
using StPortal.App.Features.Cohorts;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Curricula;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Cohorts;

namespace StPortal.Tests.App.Cohorts;

public sealed class CohortTableTests : BlazorTestBase
{
    [Fact]
    public void Rows_OfAUsualPage_AreAllDrawn()
    {
        var table = TableOf(100);

        Assert.Equal(100, table.FindAll("tbody th.name").Count);
        Assert.Empty(table.FindAll(".paper-note"));
    }

    [Fact]
    public void Rows_OfALongPage_AreDrawnInParts_AndPaperSaysSo()
    {
        var table = TableOf(500);

        Assert.InRange(table.FindAll("tbody th.name").Count, 1, 499);
        Assert.StartsWith("Bara raderna i bild", table.Find(".paper-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_OfALongPage_AreAllMarkedByTheOneBox()
    {
        var selection = new CohortSelection();
        var table = TableOf(500, selection);

        table.Find("thead .mark input").Change(true);

        Assert.Equal(500, selection.Count);
    }

    private IRenderedComponent<CohortTable> TableOf(int rows, CohortSelection? selection = null) => Render<CohortTable>(parameters => parameters
        .Add(part => part.View, CohortView.Usual)
        .Add(part => part.Page, new CohortPage([.. Enumerable.Range(1, rows).Select(Row)], rows, 0, 0, 1, 500, new CohortTotals(rows, 0, 0), new CohortChoices([], [], [], [])))
        .Add(part => part.Selection, selection ?? new CohortSelection()));

    private static CohortRow Row(int number) => new(
        Guid.NewGuid(), $"Person {number}", "psykiatri", "Psykiatri", RegulationCode.Hslffs20218, TrainingStatus.Active,
        new CohortUnit(Guid.NewGuid(), "Vuxenpsykiatri"), null,
        new TrainingStanding(new TimeStanding(12, 66, 12, 66, null), 1, 25, [], new Milestone(MilestoneKind.PlannedEnd, new DateOnly(2030, 6, 30), null)),
        new RecentAssessments(0, []), "", null);
}
