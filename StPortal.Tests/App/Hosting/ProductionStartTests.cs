using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace StPortal.Tests.App.Hosting;

public sealed class ProductionStartTests
{
    [Fact]
    public void Start_InProductionWithDemoSignIn_IsRefused()
    {
        using var portal = new Portal(demo: true);

        // The program ends before it has built a host, which is what the factory complains about.
        Assert.Throws<InvalidOperationException>(portal.CreateClient);
    }

    [Fact]
    public async Task Pages_InProduction_BindTheirCookiesToTheHostAndOfferNoDemo()
    {
        await using var portal = new Portal(demo: false);
        using var client = portal.CreateClient(new() { BaseAddress = new Uri("https://portalen.example"), AllowAutoRedirect = false });

        using var page = await client.GetAsync(new Uri("/logga-in", UriKind.Relative), TestContext.Current.CancellationToken);
        using var demo = await client.PostAsync(new Uri("/logga-in/demo", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches("^__Host-.*; path=/; secure;.*httponly", cookie));
        Assert.True(page.Headers.Contains("Strict-Transport-Security"));
        Assert.False(demo.IsSuccessStatusCode);
        Assert.False(demo.Headers.Contains("Set-Cookie"));
    }

    private sealed class Portal(bool demo) : WebApplicationFactory<Program>
    {
        private readonly string folder = Directory.CreateTempSubdirectory("st-portal-production-").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Data:Folder", folder);
            builder.UseSetting("Logging:LogLevel:Default", "Error");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Error");
            builder.UseSetting("SignIn:Demo", demo ? "true" : "false");
        }
    }
}
