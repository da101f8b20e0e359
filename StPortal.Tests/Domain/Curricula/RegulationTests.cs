using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Curricula;

public sealed class RegulationTests
{
    [Theory]
    [InlineData("HSLF-FS 2021:8", RegulationCode.Hslffs20218)]
    [InlineData("2021:8", RegulationCode.Hslffs20218)]
    [InlineData("hslf-fs2021:8", RegulationCode.Hslffs20218)]
    [InlineData(" HSLFFS 2021:8 ", RegulationCode.Hslffs20218)]
    [InlineData("SOSFS 2015:8", RegulationCode.Sosfs20158)]
    [InlineData("2015:8", RegulationCode.Sosfs20158)]
    [InlineData("sosfs 2008:17", RegulationCode.Sosfs200817)]
    public void Parse_HoweverItIsWritten_FindsIt(string text, RegulationCode code) =>
        Assert.Equal(code, Regulation.Parse(text)?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021")]
    [InlineData("HSLF-FS 2021:80")]
    [InlineData("SOSFS 2021:8")]
    public void Parse_WhatIsNone_FindsNothing(string? text) => Assert.Null(Regulation.Parse(text));

    [Theory]
    [InlineData(RegulationCode.Sosfs200817, 60, false)]
    [InlineData(RegulationCode.Sosfs20158, 60, false)]
    [InlineData(RegulationCode.Hslffs20218, 66, true)]
    public void Of_EachCode_HasItsLengthAndBasicTraining(RegulationCode code, int months, bool basicTraining)
    {
        var regulation = Regulation.Of(code);

        Assert.Equal(months, regulation.RequiredMonths);
        Assert.Equal(basicTraining, regulation.HasBasicTraining);
    }

    [Fact]
    public void IsOpen_OfTheClosedOne_EndsWithApril2022()
    {
        var closed = Regulation.Of(RegulationCode.Sosfs200817);

        Assert.True(closed.IsOpen(new DateOnly(2022, 4, 30)));
        Assert.False(closed.IsOpen(new DateOnly(2022, 5, 1)));
    }

    [Fact]
    public void ActivityLetters_ForEveryActivity_ReadBack() =>
        Assert.All(Enum.GetValues<ActivityCode>(), a => Assert.Equal(a, ActivityLetters.Parse(ActivityLetters.Of(a))));
}
