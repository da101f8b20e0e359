using Bunit;
using StPortal.App.Features.Assessments;
using StPortal.Domain;
using StPortal.Infrastructure.Assessments;

namespace StPortal.Tests.App.Assessments;

public sealed class TraineeAssessmentsTests : BlazorTestBase
{
    [Fact]
    public void Assessments_Many_ShowTheLatestFiveAndThenAll()
    {
        var view = Show(7);

        Assert.Equal("Bedömningar 7", view.Find("h2").TextContent);
        Assert.Equal(5, view.FindAll("a.row").Count);

        view.Find("button").Click();

        Assert.Equal(7, view.FindAll("a.row").Count);
        Assert.Empty(view.FindAll("button"));
    }

    [Fact]
    public void Assessments_AsManyAsAreRead_SayThatOlderOnesAreLeftOut()
    {
        var view = Show(AssessmentLists.Cap);
        view.Find("button").Click();

        Assert.Contains("Bara de 500 senaste visas.", view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessments_None_SayThatNoneIsSigned()
    {
        var view = Show(0);

        Assert.Contains("Ingen bedömning är signerad än.", view.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<TraineeAssessments> Show(int count) => Render<TraineeAssessments>(parameters => parameters.Add(
        part => part.Rows,
        [.. Enumerable.Range(0, count).Select(one => new AssessmentRow(
            Guid.NewGuid(), "Nora Forsell", "Karim Haddad", new LocalText("Mini-CEX", "Mini-CEX"), new DateOnly(2026, 11, 1 + (one % 28)),
            new DateTime(2026, 11, 1 + (one % 28), 9, 0, 0, DateTimeKind.Utc)))]));
}
