using StPortal.Domain.Imports;
using static StPortal.Tests.Infrastructure.Builders;

namespace StPortal.Tests.Domain.Imports;

public sealed class ListDayTests
{
    [Theory]
    [InlineData("2022-01-27", "2022-01-27")]
    [InlineData("2022-1-7", "2022-01-07")]
    [InlineData("20220528", "2022-05-28")]
    [InlineData("21-01-26", "2021-01-26")]
    [InlineData("210126", "2021-01-26")]
    [InlineData("98-12-31", "1998-12-31")]
    [InlineData("22/2 2019", "2019-02-22")]
    [InlineData("28/3 2025", "2025-03-28")]
    [InlineData("3/11/2024", "2024-11-03")]
    [InlineData("3.11.2024", "2024-11-03")]
    [InlineData("2022/01/27", "2022-01-27")]
    [InlineData("2022–01–27", "2022-01-27")]
    [InlineData(" 2022-01-27\u00A0", "2022-01-27")]
    [InlineData("2022-01-27 00:00:00", "2022-01-27")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void Parse_HabitOfAList_IsRead(string text, string day) => Assert.Equal(Day(day), ListDay.Parse(text).Value);

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("20230230")]
    [InlineData("30/2 2023")]
    [InlineData("23-13-01")]
    [InlineData("2023-00-10")]
    [InlineData("2023-02-29")]
    public void Parse_DayThatDoesNotExist_IsNamedAsSuch(string text) => Assert.IsType<DayDoesNotExist>(ListDay.Parse(text).Refusal);

    [Theory]
    [InlineData("våren 2023")]
    [InlineData("2023")]
    [InlineData("0202-01-27")]
    [InlineData("1/2")]
    [InlineData("45000")]
    public void Parse_OtherText_IsNotADay(string text) => Assert.IsType<TextIsNotADay>(ListDay.Parse(text).Refusal);
}
