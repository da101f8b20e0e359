using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Curricula;

public sealed class CurriculumCatalogueTests
{
    private static readonly CurriculumCatalogue Catalogue = CurriculumCatalogue.Current;

    [Fact]
    public void Current_IsTheVersionOfItsData() => Assert.Equal(new DateOnly(2026, 11, 23), Catalogue.Version);

    [Fact]
    public void GoalsFor_Psychiatry2015_GivesCommonThenOwnInOrder()
    {
        var codes = Catalogue.GoalsFor(RegulationCode.Sosfs20158, "psykiatri").Select(g => g.Code);

        string[] expected =
        [
            "a1", "a2", "a3", "a4", "a5", "a6", "b1", "b2", "b3", "b4", "b5",
            "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13",
        ];
        Assert.Equal(expected, codes);
    }

    [Fact]
    public void FindGoal_ByEitherCase_FindsIt() =>
        Assert.Equal("STc14", Catalogue.FindGoal(RegulationCode.Hslffs20218, "psykiatri", "stc14")?.Code);
}
