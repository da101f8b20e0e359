using StPortal.App.Features.Shared;

namespace StPortal.Tests.App.Shared;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("20261123")]
    [InlineData(" 2026-11-23 ")]
    public void Day_AsAPersonTypesIt_IsRead(string text) => Assert.Equal(new DateOnly(2026, 11, 23), DayText.Read(text));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("11/23/2026")]
    [InlineData("23.11.2026")]
    [InlineData("")]
    [InlineData(null)]
    public void Day_ThatIsNoneOrCouldBeTwo_IsNotGuessed(string? text) => Assert.Null(DayText.Read(text));
}
