using Microsoft.Extensions.Configuration;
using StPortal.App.Features.SignIn.Entra;

namespace StPortal.Tests.App.SignIn;

public sealed class EntraSettingsTests
{
    private const string ClientId = "5f2f9a1e-0f6c-4b8e-9d0a-7f4f6b1c2d3e";

    [Fact]
    public void Of_NothingSet_IsOff()
    {
        var settings = EntraSettings.Of(Configuration());

        Assert.False(settings.IsOn);
        Assert.Empty(settings.Problems());
    }

    [Fact]
    public void Of_TheClientIdAlone_IsOnInThePublicCloudForAnyOrganisation()
    {
        var settings = EntraSettings.Of(Configuration(("Entra:ClientId", ClientId)));

        Assert.True(settings.IsOn);
        Assert.Equal(("https://login.microsoftonline.com", "organizations"), (settings.Origin, settings.TenantId));
        Assert.Empty(settings.Problems());
    }

    [Theory]
    [InlineData("Entra:ClientId", "st-portalen", EntraProblem.ClientIdIsNoGuid)]
    [InlineData("Entra:Instance", "http://login.example/", EntraProblem.InstanceIsNotHttps)]
    [InlineData("Entra:Instance", "login.example", EntraProblem.InstanceIsNotHttps)]
    [InlineData("Entra:TenantId", "common", EntraProblem.TenantIsNeitherOrganizationsNorGuid)]
    [InlineData("Entra:TenantId", "consumers", EntraProblem.TenantIsNeitherOrganizationsNorGuid)]
    [InlineData("Entra:TenantId", "region.onmicrosoft.com", EntraProblem.TenantIsNeitherOrganizationsNorGuid)]
    public void Objection_WrongSetting_NamesIt(string key, string value, EntraProblem problem)
    {
        var configuration = Configuration(("Entra:ClientId", ClientId), (key, value));

        Assert.Equal([problem], EntraSettings.Of(configuration).Problems());
        Assert.StartsWith($"{key} is {value}", EntraSettings.Objection(configuration), StringComparison.Ordinal);
    }

    [Fact]
    public void Objection_SettingsWithoutTheClientId_IsNone()
    {
        var configuration = Configuration(("Entra:TenantId", ClientId));

        Assert.Equal([EntraProblem.ClientIdIsMissing], EntraSettings.Of(configuration).Problems());
        Assert.Null(EntraSettings.Objection(configuration));
    }

    /// <summary>The last of a key holds.</summary>
    private static IConfiguration Configuration(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.GroupBy(one => one.Key).ToDictionary(one => one.Key, one => (string?)one.Last().Value)).Build();
}
