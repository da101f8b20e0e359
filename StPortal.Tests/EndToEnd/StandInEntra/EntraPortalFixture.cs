using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Web;

namespace StPortal.Tests.EndToEnd.StandInEntra;

/// <summary>
/// The portal with the sign-in by Entra on, over https as in production, and the stand-in that it asks. Everything between the two is the
/// product's own and Microsoft's library; only whose certificate is trusted differs.
/// </summary>
public sealed class EntraPortalFixture : PortalFixture
{
    private const string TrustingClient = "stand-in";

    private readonly X509Certificate2 certificate = LoopbackCertificate.Make();

    public StandInServer Entra { get; private set; } = default!;

    /// <summary>Set as the portal's own address; none when null.</summary>
    public string? PublicAddress { get; init; }

    public EntraWorld World => new(Services);

    public override async ValueTask InitializeAsync()
    {
        Entra = await StandInServer.StartAsync();
        await base.InitializeAsync();
    }

    /// <summary>A browser without scripts and pages: its cookies, and what is answered.</summary>
    public EntraClient NewClient() => new(LoopbackCertificate.Trusting(certificate), Address, Entra);

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("SignIn:Demo", "false");
        builder.UseSetting("Entra:Instance", Entra.Address);
        if (PublicAddress is not null)
            builder.UseSetting("Portal:Address", PublicAddress);
        builder.ConfigureTestServices(services =>
        {
            services.AddHttpClient(TrustingClient).ConfigurePrimaryHttpMessageHandler(() => LoopbackCertificate.Trusting(Entra.Certificate));
            services.Configure<AadIssuerValidatorOptions>(options => options.HttpClientName = TrustingClient);
            services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, options =>
            {
                options.BackchannelHttpHandler = LoopbackCertificate.Trusting(Entra.Certificate);
                // The shortest that the library takes, so that no test waits for a minute.
                options.RefreshInterval = TimeSpan.FromSeconds(1);
            });
        });
    }

    protected override void Listen(WebApplicationFactory<Program> started) =>
        started.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));

    protected override Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Entra.DisposeAsync();
        certificate.Dispose();
    }
}
