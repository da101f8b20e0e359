using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Curricula;

/// <summary>Walks the whole catalogue, so that a slip in the data shows.</summary>
public sealed class CatalogueContentTests
{
    private static readonly CurriculumCatalogue Catalogue = CurriculumCatalogue.Current;
    private static readonly RegulationCode[] Open = [RegulationCode.Sosfs20158, RegulationCode.Hslffs20218];

    private static readonly Goal[] All =
    [
        .. Open.SelectMany(r => Catalogue.Specialties.SelectMany(s => Catalogue.GoalsFor(r, s.Key))).Distinct(),
        .. Catalogue.BasicTrainingGoals,
    ];

    [Fact]
    public void Version_IsTheDayOfTheData() => Assert.Equal(new DateOnly(2026, 11, 23), Catalogue.Version);

    [Fact]
    public void Specialties_AreSixtyThreeOfThreeKinds()
    {
        Assert.Equal(44, Catalogue.Specialties.Count(s => s.Kind is SpecialtyKind.Base));
        Assert.Equal(9, Catalogue.Specialties.Count(s => s.Kind is SpecialtyKind.Branch));
        Assert.Equal(10, Catalogue.Specialties.Count(s => s.Kind is SpecialtyKind.Additional));
        Assert.All(Catalogue.Specialties, s => Assert.Matches("^[a-z]+(-[a-z]+)*$", s.Key));
    }

    [Fact]
    public void BranchSpecialties_HaveABaseSpecialty() =>
        Assert.All(
            Catalogue.Specialties.Where(s => s.Kind is SpecialtyKind.Branch),
            s => Assert.Equal(SpecialtyKind.Base, Catalogue.FindSpecialty(s.Base)?.Kind));

    [Theory]
    [InlineData(RegulationCode.Sosfs20158, GoalPart.Common, 11)]
    [InlineData(RegulationCode.Sosfs20158, GoalPart.BasicTraining, 0)]
    [InlineData(RegulationCode.Sosfs20158, GoalPart.Specialty, 822)]
    [InlineData(RegulationCode.Hslffs20218, GoalPart.Common, 11)]
    [InlineData(RegulationCode.Hslffs20218, GoalPart.BasicTraining, 18)]
    [InlineData(RegulationCode.Hslffs20218, GoalPart.Specialty, 861)]
    public void Goals_OfEachPart_AreAllThere(RegulationCode regulation, GoalPart part, int count) =>
        Assert.Equal(count, All.Count(g => g.Regulation == regulation && g.Part == part));

    [Theory]
    [InlineData(GoalGrade.Primary, 38)]
    [InlineData(GoalGrade.Secondary, 1544)]
    [InlineData(GoalGrade.Doubtful, 141)]
    public void Goals_OfEachGrade_AreAllThere(GoalGrade grade, int count) => Assert.Equal(count, All.Count(g => g.Grade == grade));

    [Fact]
    public void EverySpecialty_HasOwnGoalsUnderBothRegulations() =>
        Assert.All(Catalogue.Specialties, s => Assert.All(Open, r =>
            Assert.InRange(Catalogue.GoalsFor(r, s.Key).Count(g => g.Part is GoalPart.Specialty), 11, 16)));

    [Fact]
    public void Codes_WithinRegulationAndSpecialty_AreUniqueAndWithoutGaps() =>
        Assert.All(Catalogue.Specialties, s => Assert.All(Open, r =>
            Assert.All(Catalogue.GoalsFor(r, s.Key).GroupBy(g => g.Group), group =>
                Assert.Equal(Enumerable.Range(1, group.Count()), group.Select(g => g.Number)))));

    /// <summary>regulation.md 2.4: psychiatry read in the official text, surgery of 2015 too; the others are the common ones.</summary>
    [Theory]
    [InlineData("psykiatri", 14, 13)]
    [InlineData("kirurgi", 14, 13)]
    [InlineData("allmanmedicin", 15, 14)]
    [InlineData("internmedicin", 13, 13)]
    [InlineData("barn-och-ungdomsmedicin", 15, 14)]
    [InlineData("anestesi-och-intensivvard", 14, 13)]
    public void OwnGoals_OfTheCommonSpecialties_AreAsManyAsTheRegulationHas(string key, int in2021, int in2015)
    {
        Assert.Equal(in2021, Catalogue.GoalsFor(RegulationCode.Hslffs20218, key).Count(g => g.Group is GoalGroup.STc));
        Assert.Equal(in2015, Catalogue.GoalsFor(RegulationCode.Sosfs20158, key).Count(g => g.Group is GoalGroup.C));
    }

    [Fact]
    public void PsychiatryActivities_AreThoseOfTheOfficialText()
    {
        var own = Catalogue.GoalsFor(RegulationCode.Hslffs20218, "psykiatri").Where(g => g.Group is GoalGroup.STc).ToList();

        var clinicalAlone = own.Where(g => string.Join('+', g.Prescribed) == "K").Select(g => g.Number);
        Assert.Equal([5, 12, 14], clinicalAlone);
        Assert.Equal(11, own.Count(g => string.Join('+', g.Prescribed) == "K+U"));
        Assert.Contains(ActivityCode.Course, own[^1].Advised);
        Assert.All(own, g => Assert.Equal(GoalGrade.Primary, g.Grade));
    }

    [Fact]
    public void Prescribed_AreOnlyActivitiesThatCanBeCertified() =>
        Assert.All(
            All.SelectMany(g => g.Prescribed).SelectMany(p => p.Alternatives),
            a => Assert.InRange(a, ActivityCode.ClinicalService, ActivityCode.WrittenWork));

    [Fact]
    public void Activities_AreNeverBothPrescribedAndAdvised() =>
        Assert.DoesNotContain(All, g => g.Advised.Any(a => g.Prescribed.Any(p => p.IsMetBy(a))));

    [Fact]
    public void GoalsWithoutPrescribedActivity_SayWhy()
    {
        var without = All.Where(g => g.Prescribed.Count == 0).ToList();

        Assert.Equal(4, without.Count(g => g is { PrescribedUnknown: true, Note: CatalogueNotes.ActivitiesMissing }));
        Assert.Equal(18, without.Count(g => g.Note == CatalogueNotes.FreeFormBilaga2));
        Assert.Equal("STa3", without.Single(g => g.Note == CatalogueNotes.FreeFormBilaga12).Code);
        Assert.Equal(23, without.Count);
    }

    [Fact]
    public void Notes_AreKnownAndStandWithEveryDoubtfulGoal()
    {
        Assert.All(All.Where(g => g.Grade is GoalGrade.Doubtful), g => Assert.NotNull(g.Note));
        Assert.All(All.Where(g => g.Note is not null), g => Assert.Contains(g.Note, CatalogueNotes.All));
        Assert.All(Catalogue.Specialties.Where(s => s.Note is not null), s => Assert.Contains(s.Note, CatalogueNotes.All));
    }

    [Fact]
    public void Labels_OfSpecialtyGoals_AreWorkingLabels() =>
        Assert.All(All, g => Assert.Equal(g.Part is GoalPart.Specialty, g.LabelOrigin is LabelOrigin.Working));

    [Fact]
    public void Labels_AreTrimmedAndNotEmpty() =>
        Assert.All(All, g => Assert.True(g.Label.Length > 0 && g.Label == g.Label.Trim()));
}
