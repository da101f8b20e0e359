using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using StPortal.App.Features.SignIn;

namespace StPortal.Tests.App.SignIn;

public sealed class DemoSignInTests
{
    [Theory]
    [InlineData("Development", true, true, false)]
    [InlineData("Development", false, false, false)]
    [InlineData("Production", false, false, false)]
    [InlineData("Production", true, false, true)]
    [InlineData("Staging", true, false, true)]
    public void Demo_OutsideDevelopment_IsOffAndRefusesTheStart(string environment, bool setting, bool isOn, bool objects)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("SignIn:Demo", setting ? "true" : "false")])
            .Build();
        var host = new Host(environment);

        Assert.Equal(isOn, DemoSignIn.IsOn(configuration, host));
        Assert.Equal(objects, DemoSignIn.Objection(configuration, host) is not null);
    }

    private sealed class Host(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
