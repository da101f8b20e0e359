using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Curricula;

public sealed class GoalCodeOrderTests
{
    [Theory]
    [InlineData("STc10 STa2 STb1 STa10 STa1", "STa1 STa2 STa10 STb1 STc10")]
    [InlineData("c10 b2 c9 a1", "a1 b2 c9 c10")]
    [InlineData("BT18 BT2", "BT2 BT18")]
    public void Codes_OfARegulation_StandAsItCountsThem(string codes, string sorted) =>
        Assert.Equal(sorted.Split(' '), codes.Split(' ').Order(GoalCodeOrder.Instance));

    [Fact]
    public void Catalogue_Goals_StandInThisOrder()
    {
        var codes = CurriculumCatalogue.Current.GoalsFor(RegulationCode.Hslffs20218, "psykiatri").Select(goal => goal.Code).ToList();

        Assert.Equal(codes, codes.Order(GoalCodeOrder.Instance));
    }
}
