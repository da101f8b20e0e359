using StPortal.App.Features.SignIn;

namespace StPortal.Tests.App.SignIn;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/min-st/delmal?visa=alla", "/min-st/delmal?visa=alla")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("//ond.example", "/")]
    [InlineData("/\\ond.example", "/")]
    [InlineData("https://ond.example", "/")]
    [InlineData("min-st", "/")]
    [InlineData("/\t/ond.example", "/")]
    [InlineData("/logga-in", "/")]
    [InlineData("/logga-ut", "/")]
    public void Address_Given_IsFollowedOnlyWithinThePortal(string? address, string expected)
    {
        Assert.Equal(expected, LocalAddress.OrHome(address));
    }
}
