using StPortal.Domain.Curricula;
using static StPortal.Domain.Curricula.RegulationReason;
using static StPortal.Domain.Curricula.RegulationStanding;

namespace StPortal.Tests.Domain.Curricula;

public sealed class RegulationChoiceTests
{
    private static readonly DateOnly LastOfOld = new(2021, 6, 30);
    private static readonly DateOnly FirstOfNew = new(2021, 7, 1);

    /// <summary>The table of regulation.md 1.2, row by row, and what is not known.</summary>
    public static TheoryData<DateOnly?, bool?, DateOnly?, RegulationStanding, RegulationStanding> Table => new()
    {
        // Swedish AT, whatever the start.
        { new DateOnly(2022, 1, 1), true, FirstOfNew, Open, Open },
        { null, true, null, Open, Open },
        // Began before 1 July 2021, AT or not.
        { new DateOnly(2019, 1, 1), false, LastOfOld, Open, Open },
        { null, null, LastOfOld, Open, Open },
        // Neither: doctors trained abroad, and the six-year programme.
        { new DateOnly(2022, 1, 1), false, FirstOfNew, Closed, Mandatory },
        { null, false, FirstOfNew, Closed, Mandatory },
        // Not known.
        { null, null, FirstOfNew, Doubtful, Open },
        { null, false, null, Doubtful, Open },
        { null, null, null, Doubtful, Open },
        // Licensed before 1 May 2015: the sources disagree.
        { new DateOnly(2015, 4, 30), false, FirstOfNew, Doubtful, Open },
        { new DateOnly(2015, 5, 1), false, FirstOfNew, Closed, Mandatory },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Evaluate_ByTheTransitionRules_GivesTheStanding(
        DateOnly? licensed, bool? internship, DateOnly? start, RegulationStanding older, RegulationStanding newer)
    {
        var advice = RegulationChoice.Evaluate(new RegulationFacts(licensed, internship, start));

        Assert.Equal(Closed, advice.Of(RegulationCode.Sosfs200817).Standing);
        Assert.Equal(older, advice.Of(RegulationCode.Sosfs20158).Standing);
        Assert.Equal(newer, advice.Of(RegulationCode.Hslffs20218).Standing);
        Assert.Equal(newer is Mandatory ? RegulationCode.Hslffs20218 : null, advice.Mandatory);
        Assert.All(advice.Verdicts, v => Assert.NotEmpty(v.Reasons));
    }

    [Fact]
    public void Evaluate_BothGroups_NamesBothReasons()
    {
        var verdict = RegulationChoice.Evaluate(new(null, true, LastOfOld)).Of(RegulationCode.Sosfs20158);

        Assert.Equal([SwedishInternshipCompleted, TrainingBegunBeforeJuly2021], verdict.Reasons);
    }

    [Fact]
    public void Evaluate_Mandatory_SaysWhyTheOlderIsClosed()
    {
        var verdict = RegulationChoice.Evaluate(new(null, false, FirstOfNew)).Of(RegulationCode.Hslffs20218);

        Assert.Equal([TrainingBegunFromJuly2021, NoSwedishInternship, BasicTrainingIsRequired], verdict.Reasons);
    }

    [Fact]
    public void Evaluate_LicensedEarlyFromAbroad_NamesTheDisagreement()
    {
        var verdict = RegulationChoice.Evaluate(new(new(2014, 1, 1), false, FirstOfNew)).Of(RegulationCode.Sosfs20158);

        Assert.Equal([TrainingBegunFromJuly2021, NoSwedishInternship, LicensedBeforeMay2015], verdict.Reasons);
        Assert.True(verdict.MayBeChosen);
    }

    [Fact]
    public void FromStartAlone_2015AfterTheChange_IsDoubtfulForWantOfInternship()
    {
        var verdict = RegulationChoice.FromStartAlone(RegulationCode.Sosfs20158, FirstOfNew);

        Assert.Equal(Doubtful, verdict.Standing);
        Assert.Equal([TrainingBegunFromJuly2021, SwedishInternshipNotKnown], verdict.Reasons);
    }

    [Fact]
    public void FromStartAlone_2021BeforeTheChange_IsOpenBesideTheOlder()
    {
        var verdict = RegulationChoice.FromStartAlone(RegulationCode.Hslffs20218, LastOfOld);

        Assert.Equal(Open, verdict.Standing);
        Assert.Contains(OlderRegulationIsOpenToo, verdict.Reasons);
    }

    [Fact]
    public void Choices_LeaveOutWhatIsClosed() =>
        Assert.Equal(
            [RegulationCode.Sosfs20158, RegulationCode.Hslffs20218],
            RegulationChoice.Evaluate(new(null, true, FirstOfNew)).Choices);
}
