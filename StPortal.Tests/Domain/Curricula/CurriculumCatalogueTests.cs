using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Curricula;

public sealed class CurriculumCatalogueTests
{
    private static readonly CurriculumCatalogue Catalogue = CurriculumCatalogue.Current;

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
    public void GoalsFor_2021_LeavesBasicTrainingToItsOwnList()
    {
        var goals = Catalogue.GoalsFor(RegulationCode.Hslffs20218, "allmanmedicin");

        Assert.Equal(7 + 4 + 15, goals.Count);
        Assert.DoesNotContain(goals, g => g.Part is GoalPart.BasicTraining);
        Assert.Equal(Enumerable.Range(1, 18).Select(n => $"BT{n}"), Catalogue.BasicTrainingGoals.Select(g => g.Code));
    }

    [Fact]
    public void GoalsFor_ClosedRegulation_HasNone() =>
        Assert.Empty(Catalogue.GoalsFor(RegulationCode.Sosfs200817, "psykiatri"));

    [Fact]
    public void GoalsFor_UnknownSpecialty_Throws() =>
        Assert.Throws<ArgumentException>(() => Catalogue.GoalsFor(RegulationCode.Sosfs20158, "alkemi"));

    [Theory]
    [InlineData("Öron-, näs- och halssjukdomar")]
    [InlineData("  öron-,  NÄS- och\thalssjukdomar ")]
    public void FindSpecialtyByName_HoweverItIsTyped_FindsIt(string text) =>
        Assert.Equal("oron-nas-och-halssjukdomar", Catalogue.FindSpecialtyByName(text)?.Key);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Alkemi")]
    public void FindSpecialtyByName_WhatIsNone_FindsNothing(string? text) => Assert.Null(Catalogue.FindSpecialtyByName(text));

    [Fact]
    public void FindSpecialty_ByKey_FindsItAndItsBase()
    {
        var branch = Catalogue.FindSpecialty("rattspsykiatri");

        Assert.Equal(SpecialtyKind.Branch, branch?.Kind);
        Assert.Equal("Psykiatri", Catalogue.FindSpecialty(branch?.Base)?.Name);
        Assert.Null(Catalogue.FindSpecialty("alkemi"));
        Assert.Null(Catalogue.FindSpecialty(null));
    }

    [Theory]
    [InlineData(RegulationCode.Hslffs20218, "stc14", "STc14")]
    [InlineData(RegulationCode.Hslffs20218, "BT18", "BT18")]
    [InlineData(RegulationCode.Sosfs20158, "B1", "b1")]
    [InlineData(RegulationCode.Sosfs20158, "BT1", null)]
    [InlineData(RegulationCode.Sosfs20158, "c14", null)]
    [InlineData(RegulationCode.Sosfs200817, "c1", null)]
    public void FindGoal_ByCode_LooksInItsOwnRegulation(RegulationCode regulation, string code, string? found) =>
        Assert.Equal(found, Catalogue.FindGoal(regulation, "psykiatri", code)?.Code);

    [Fact]
    public void Prescribed_EitherOfTwo_IsOneActivityMetByEither()
    {
        var palliative = Catalogue.FindGoal(RegulationCode.Sosfs20158, "psykiatri", "b5")!;

        Assert.Equal(["K/A", "U"], palliative.Prescribed.Select(p => p.ToString()));
        Assert.True(palliative.Prescribed[0].IsMetBy(ActivityCode.ClinicalService));
        Assert.True(palliative.Prescribed[0].IsMetBy(ActivityCode.Auscultation));
        Assert.False(palliative.Prescribed[0].IsMetBy(ActivityCode.Course));
        Assert.Equal(new PrescribedActivity(ActivityCode.ClinicalService, ActivityCode.Auscultation), palliative.Prescribed[0]);
    }

    [Fact]
    public void Prescribed_MissingInTheSource_IsUnknownAndNotNone()
    {
        var unknown = Catalogue.FindGoal(RegulationCode.Sosfs20158, "endokrinologi-och-diabetologi", "c13")!;
        var freeForm = Catalogue.FindGoal(RegulationCode.Hslffs20218, "psykiatri", "STa3")!;

        Assert.True(unknown.PrescribedUnknown);
        Assert.Empty(unknown.Prescribed);
        Assert.False(freeForm.PrescribedUnknown);
        Assert.Empty(freeForm.Prescribed);
    }
}
