using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace StPortal.Tests.EndToEnd;

/// <summary>Days are 2026-11-23 and figures Swedish in both languages and in every browser.</summary>
[Collection(PageCollection.Name)]
public sealed class FormatTests(PortalFixture portal, BrowserFixture browser, StoredSignIns signIns) : EndToEndTest(portal, browser, signIns)
{
    [Fact]
    public void Language_Chosen_ChangesWordsAndNoFigures()
    {
        var options = Portal.Services.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value;

        Assert.Equal(["sv-SE"], options.SupportedCultures!.Select(culture => culture.Name));
        Assert.Equal(["sv-SE", "en"], options.SupportedUICultures!.Select(culture => culture.Name));
        Assert.Equal("2026-11-23 31,8", string.Create(options.SupportedCultures![0], $"{new DateOnly(2026, 11, 23)} {31.8}"));
        Assert.Equal("11/23/2026", new DateOnly(2026, 11, 23).ToString(CultureInfo.GetCultureInfo("en")));
    }

    [Theory]
    [InlineData("20261005", "2026-10-05", true)]
    [InlineData("2026-10-05", "2026-10-05", true)]
    [InlineData("2026-02-30", "2026-02-30", false)]
    [InlineData("10/05/2026", "10/05/2026", false)]
    public async Task Day_Typed_IsReadOneWayOnly(string typed, string shown, bool isDay)
    {
        var page = await OpenAsync("/min-st/underlag/ny", Persona.Trainee, Screen.Phone);
        var field = page.GetByLabel("Från");

        await field.FillAsync(typed);
        await field.BlurAsync();

        await Assertions.Expect(field).ToHaveValueAsync(shown);
        Assert.Equal(isDay, await field.EvaluateAsync<bool>("field => field.checkValidity()"));
    }
}
