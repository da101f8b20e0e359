using Microsoft.AspNetCore.Components;

namespace StPortal.Tests.EndToEnd;

/// <summary>What holds for every page: nobody is shut out by how it is made, and it never scrolls sideways.</summary>
[Collection(PageCollection.Name)]
public sealed class EveryPageTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    public static TheoryData<PageCase> Pages { get; } = [.. PageList.All];

    [Fact]
    public void Pages_AllOfThem_AreInTheList() => Assert.Equal(
        typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false))
            .Select(route => ((RouteAttribute)route).Template)
            .Order(StringComparer.Ordinal),
        PageList.All.Select(page => page.Route).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_AllOfThem_HaveTheirAccessDeclared() => Assert.Equal(
        PageList.All.Select(page => page.Route).Distinct().Order(StringComparer.Ordinal), PageAccess.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnEachScreen_HasNoViolation(PageCase one)
    {
        var address = await DemoAddresses.FillAsync(Portal.Services, one.Address, TestContext.Current.CancellationToken);
        foreach (var screen in Screen.ForAccessibility)
        {
            var page = await OpenAsync(address, one.Persona, screen);

            Assert.Equal(address, new Uri(page.Url).PathAndQuery);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} scrolls sideways at {screen.Width}");
            await Accessibility.AssertNoViolationInLightOrDarkAsync(page);
        }
    }
}
