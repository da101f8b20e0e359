using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Infrastructure.Data;
using StPortal.Tests.EndToEnd.StandInEntra;
using StPortal.Tests.Infrastructure;

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
    public void Start_InProductionWithTheKeysUnwrapped_IsRefused()
    {
        using var portal = new Portal(demo: false, hasCertificate: false);

        Assert.Throws<InvalidOperationException>(portal.CreateClient);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("inte base64!")]
    [InlineData("Zm9yIGtvcnQ=")]
    public void Start_InProductionWithoutAKeyForTheLog_IsRefused(string? key)
    {
        using var portal = new Portal(demo: false, auditKey: key);

        Assert.Throws<InvalidOperationException>(portal.CreateClient);
    }

    [Fact]
    public void Start_InProductionWithTheStorageEmulator_IsRefused()
    {
        using var portal = new Portal(demo: false, files: "UseDevelopmentStorage=true");

        Assert.Throws<InvalidOperationException>(portal.CreateClient);
    }

    [Fact]
    public void Start_WithEntraOverPlainHttp_IsRefused()
    {
        using var portal = new Portal(demo: false, entra: "http://login.example/");

        Assert.Throws<InvalidOperationException>(portal.CreateClient);
    }

    [Fact]
    public async Task SignIn_InProductionWhileEntraIsSilent_IsACalmPage()
    {
        await using var portal = new Portal(demo: false, entra: "https://127.0.0.1:1/");
        using var client = portal.CreateClient(new() { BaseAddress = new Uri("https://portalen.example"), AllowAutoRedirect = false });

        using var sent = await client.GetAsync(new Uri("/logga-in/microsoft", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await client.GetStringAsync(sent.Headers.Location, TestContext.Current.CancellationToken);

        Assert.Equal("/logga-in/nej", sent.Headers.Location!.OriginalString);
        Assert.Contains("Microsofts inloggning svarar inte", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyRing_InProduction_HoldsNoKeyInTheOpen()
    {
        await using var portal = new Portal(demo: false);
        using var client = portal.CreateClient(new() { BaseAddress = new Uri("https://portalen.example") });
        using var page = await client.GetAsync(new Uri("/logga-in", UriKind.Relative), TestContext.Current.CancellationToken);

        await using var scope = portal.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<KeyRingContext>().DataProtectionKeys.ToListAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains("<EncryptedData", key.Xml, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("<masterKey", key.Xml, StringComparison.Ordinal));
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

    private sealed class Portal(bool demo, bool hasCertificate = true, string? files = null, string? entra = null, string? auditKey = TestPortal.AuditKey) : WebApplicationFactory<Program>
    {
        private readonly TestCertificate certificate = new(new DateOnly(2099, 12, 31));
        private readonly string folder = Directory.CreateTempSubdirectory("st-portal-production-").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Data:Folder", folder);
            builder.UseSetting("Logging:LogLevel:Default", "Error");
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Error");
            builder.UseSetting("SignIn:Demo", demo ? "true" : "false");
            builder.UseSetting("Portal:Address", "https://portalen.example");
            if (entra is not null)
            {
                builder.UseSetting("Entra:ClientId", StandInServer.ClientId);
                builder.UseSetting("Entra:Instance", entra);
            }

            if (auditKey is not null)
                builder.UseSetting("Audit:Key", auditKey);
            if (files is not null)
            {
                builder.UseSetting("Files:Provider", "AzureBlob");
                builder.UseSetting("Files:Region", "swedencentral");
                builder.UseSetting("ConnectionStrings:Files", files);
            }

            if (!hasCertificate)
                return;
            foreach (var (setting, value) in certificate.Settings)
                builder.UseSetting(setting, value);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            certificate.Dispose();
        }
    }
}
