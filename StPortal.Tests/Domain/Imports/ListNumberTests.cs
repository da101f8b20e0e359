using System.Globalization;
using StPortal.Domain.Imports;
using StPortal.Domain.Trainings;

namespace StPortal.Tests.Domain.Imports;

public sealed class ListNumberTests
{
    [Theory]
    [InlineData("100", "100")]
    [InlineData("100 %", "100")]
    [InlineData("100%", "100")]
    [InlineData("1,0", "100")]
    [InlineData("1", "100")]
    [InlineData("0,8", "80")]
    [InlineData("0.75", "75")]
    [InlineData("80", "80")]
    [InlineData("75,5\u00A0%", "75.5")]
    public void ParsePercent_HabitOfAList_IsRead(string text, string percent) =>
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), ListNumber.ParsePercent(text).Value);

    [Theory]
    [InlineData("180")]
    [InlineData("1,8")]
    [InlineData("0")]
    [InlineData("-50")]
    public void ParsePercent_OutsideFullTime_IsRefused(string text) =>
        Assert.IsType<PercentIsOutOfRange>(ListNumber.ParsePercent(text).Refusal);

    [Theory]
    [InlineData("heltid")]
    [InlineData("%")]
    [InlineData("80 procent")]
    public void ParsePercent_Words_AreNotANumber(string text) =>
        Assert.Equal(new TextIsNotANumber(text), ListNumber.ParsePercent(text).Refusal);

    [Fact]
    public void Parse_HalfDay_IsRead() => Assert.Equal(0.5m, ListNumber.Parse("0,5").Value);

    [Fact]
    public void Parse_Word_IsNotANumber() => Assert.Equal(new TextIsNotANumber("tre"), ListNumber.Parse("tre").Refusal);
}
