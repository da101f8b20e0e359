using StPortal.Domain.People;

namespace StPortal.Tests.Domain.People;

/// <summary>Numbers are Skatteverket's published test numbers.</summary>
public sealed class PersonalIdentityNumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("199006022397", "19900602-2397")]
    [InlineData("19900602-2397", "19900602-2397")]
    [InlineData(" 900602-2397 ", "19900602-2397")]
    [InlineData("190101-2391", "20190101-2391")]
    [InlineData("030818+9802", "19030818-9802")]
    public void Parse_TestNumber_IsAccepted(string text, string expected) =>
        Assert.Equal(expected, PersonalIdentityNumber.Parse(text, Today).Value.Full);

    [Theory]
    [InlineData("20260161-2381")]
    [InlineData("19150072-2390")]
    [InlineData("19171160-2399")]
    [InlineData("19800060-2394")]
    public void Parse_CoordinationNumber_IsAcceptedAlsoWithMonthZeroOrDaySixty(string text) =>
        Assert.True(PersonalIdentityNumber.Parse(text, Today).IsOk);

    [Theory]
    [InlineData("19900602-2398")]
    [InlineData("19901302-2397")]
    [InlineData("19900642-2397")]
    [InlineData("900602")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("abcdef-ghij")]
    public void Parse_WhatIsNoNumber_IsRefused(string? text) =>
        Assert.IsType<NumberIsNotAPersonalIdentityNumber>(PersonalIdentityNumber.Parse(text, Today).Refusal);

    [Fact]
    public void ToString_Always_HidesTheLastFour()
    {
        var number = PersonalIdentityNumber.Parse("199006022397", Today).Value;

        Assert.Equal("19900602-••••", $"{number}");
    }
}
